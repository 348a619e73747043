import type { DoctorSiteWords } from '../../doctor-words.ts';

export const site: DoctorSiteWords = {
  name: 'Beforehand for doctors and nurses',
  navigation: 'Pages for doctors and nurses',
  pages: {
    key: {
      name: 'Make the keys of a recipient',
      link: 'Keys',
      does: 'Once for each person or team: 2 keys that open answers, and the lines that name them in clinic.json.',
      action: 'Make keys',
    },
    invitation: {
      name: 'Make an invitation',
      link: 'Invitation',
      does: 'A link for a text message, an email or a letter. It holds no name and no answer.',
      action: 'Make an invitation',
    },
    answers: {
      name: 'Open answers',
      link: 'Answers',
      does: 'Open what a patient sent, with one of your keys, and read the history on half a page.',
      action: 'Open answers',
    },
  },
  start: {
    title: 'Beforehand for doctors and nurses',
    lead: [
      'A patient answers at home. Their answers reach you sealed, and only your keys open them.',
      'Everything happens in this browser. Nothing that you enter or open here leaves it.',
    ],
    note: [
      'What you open is what a patient ticked and wrote. It is not an examination, and nobody has checked it.',
    ],
  },
  footer: (clinic) => `The ${clinic.centre} at ${clinic.name} runs Beforehand.`,
};
