import type { Voiced } from '../../../questions/words.ts';
import type { PaperWords } from '../paper-words.ts';
import { summary } from './summary.ts';

const forms: Voiced = {
  self: 'Form about yourself, if you are 13 or over',
  child: 'Form about your child, who is under 18',
  other: 'Form about somebody you care for',
};

const aboutSomebodyElse = [
  'Name of the person this form is about',
  'Their date of birth',
  'Their hospital or NHS number',
  'Your name',
  'How you know them',
];

export const paper: PaperWords = {
  title: {
    self: 'Questions about your movements, on paper',
    child: "Questions about your child's movements, on paper",
    other: 'Questions on paper about the movements of somebody you care for',
  },
  forms,
  otherForms: 'Paper forms',
  largePrint: 'This form in large print',
  usualPrint: 'This form in the usual print',
  print: {
    title: 'Print this form',
    body: (clinic) => [
      'Use "Print" in your browser. On a phone, it is often under "Share".',
      `If you have no printer, somebody you trust or a library may print it for you. You can also call the clinic on ${clinic.telephoneLink} and tell them about the movements by telephone.`,
    ],
  },
  notRead: {
    title: 'The clinic does not see this form until you hand it in',
    body: (clinic) => [
      `${clinic.name} does not know what you write here. Do not use this form to ask for help.`,
      'It does not give a diagnosis. Only a doctor who has seen the person can say what is causing the movements.',
    ],
  },
  whatToDo: {
    title: 'Bring this form to the appointment',
    body: (clinic) => [
      'Hand it in there. Do not post it. Until then, keep it where nobody else can read it.',
      `If you have a question about the form, call ${clinic.telephoneLink}.`,
    ],
  },
  given: (question, option) => `${question} ${option}`,
  reference: 'Reference your clinic gave you, if you have one',
  date: 'Date you filled in this form',
  atTheClinic: 'Fill in these lines only when you hand in the form:',
  byHand: { self: summary.byHand, child: aboutSomebodyElse, other: aboutSomebodyElse },
  howTo: {
    title: 'How to answer',
    body: [
      {
        list: [
          'Put a tick beside your answer. If you make a mistake, cross it out and tick another.',
          'Some questions and some boxes are only for some people. Words in bold say if one is for you, and which question to go to next.',
          'If you do not want to answer a question, leave it empty.',
          'Somebody you trust can read the questions to you and write for you.',
          'When you write in your own words, leave out names.',
        ],
      },
    ],
  },
  tickOne: 'Tick 1 answer.',
  tickAll: 'Tick all that apply.',
  saysHowMany: (hint) => hint.startsWith('Tick '),
  onPaper: [
    { screen: 'Select all', paper: 'Tick all' },
    { screen: 'Select the', paper: 'Tick the' },
    {
      screen: 'Thank you for telling us how old you are. These questions are for people who are 13 or over.',
      paper: 'This form is for people who are 13 or over.',
    },
    {
      screen:
        'Show this page to a parent, or to another adult you trust. They can answer the questions with you.',
      paper: `Show it to a parent, or to another adult you trust. They can get the "${forms.child}" and fill it in with you.`,
    },
    {
      screen: 'Nobody sees this answer unless you share it.',
      paper: 'The clinic sees this when you hand in the form. You can leave it empty.',
    },
    {
      screen: 'Nobody sees this unless you share it.',
      paper: 'The clinic sees this when you hand in the form.',
    },
    {
      screen: 'This page is about both devices. It is the same for everyone who sees it.',
      paper: 'This box is about both devices. It is the same for everyone.',
    },
    {
      screen: 'The [full emergency list](/emergency-check) says when else to call.',
      paper: 'The list at the start of this form says when else to call.',
    },
  ],
  clauses: {
    ticked: (options, number) => `you ticked ${options} in question ${number}`,
    other: (options, number) => `you ticked a box in question ${number} that is not ${options}`,
    notTicked: (options, number) => `you did not tick ${options} in question ${number}`,
    answered: (number) => `you answered question ${number}`,
    notAnswered: (number) => `you did not answer question ${number}`,
    tickedHere: (options) => `you ticked ${options}`,
    otherHere: (options) => `you ticked a box that is not ${options}`,
    tickedToo: (number) => `you ticked this in question ${number} too`,
  },
  quoted: (option) => `"${option}"`,
  answerIf: (condition) => `Answer this only if ${condition}.`,
  answerIfOffered: (count) =>
    `Count the boxes that say "Only if" and that are for you. Answer this only if you count ${count} or more.`,
  readIf: (condition) => `Read this only if ${condition}.`,
  optionIf: (condition) => `Only if ${condition}.`,
  ifNot: (number) => `If not, go to ${number}.`,
  ifNotEnd: 'If not, go to the end of the form.',
  goTo: (number) => `Go to ${number}`,
  goToEnd: 'Go to the end of the form',
  firstTrue: 'Follow the first line that is true for you:',
  rule: (condition, number) => `If ${condition}, go to ${number}.`,
  ruleToEnd: (condition) => `If ${condition}, go to the end of the form.`,
  noneTrue: (number) => `If none of these is true, go to ${number}.`,
  noneTrueEnd: 'If none of these is true, go to the end of the form.',
  nowGoTo: (number) => `Now go to ${number}.`,
  nowGoToEnd: 'Now go to the end of the form.',
  stop: 'Stop here.',
  end: {
    title: 'You have come to the end of the questions',
    body: (clinic) => [
      'Bring this form to the appointment, and hand it in there. The clinic does not see it before that.',
      `To book an appointment, call the ${clinic.centre} at ${clinic.name} on ${clinic.telephoneLink}.`,
    ],
  },
  foot: {
    self: (version, print) => `Beforehand, form about yourself, version ${version}, print ${print}`,
    child: (version, print) => `Beforehand, form about your child, version ${version}, print ${print}`,
    other: (version, print) =>
      `Beforehand, form about somebody you care for, version ${version}, print ${print}`,
  },
  sheetReference: 'Reference: ________________________',
  pageNumber: (page, pages) => `Page ${page} of ${pages}`,
};
