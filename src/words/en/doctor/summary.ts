import type { DoctorSummaryWords } from '../../doctor-words.ts';

export const summary: DoctorSummaryWords = {
  title: 'History given before an appointment',
  answeredBy: {
    self: 'Answered by the patient, before any check by a doctor or nurse.',
    child: 'Answered by a parent about their child, before any check by a doctor or nurse.',
    other: 'Answered by a carer about the person they care for, before any check by a doctor or nurse.',
  },
  sentTo: (recipient) => `Sealed for: ${recipient}.`,
  reference: (reference) => `Reference: ${reference}.`,
  noReference: 'Without a reference.',
  topics: {
    who: 'Who',
    noticed: 'What was noticed',
    where: 'Where',
    onset: 'Onset and course',
    timing: 'When it happens',
    changedBy: 'Worse, better and pain',
    family: 'Family',
    medicines: 'Medicines',
    illness: 'Earlier illness, birth and early years',
    life: 'Daily life, mood and help so far',
    wishes: 'What matters most and support needed',
    others: 'Other questions',
  },
  answer: (label, answers) => `${label}: ${answers}`,
  distribution: {
    asTicked: (name) => ({
      self: `Distribution as ticked by the patient: ${name}.`,
      child: `Distribution as ticked by the parent: ${name}.`,
      other: `Distribution as ticked by the carer: ${name}.`,
    }),
    names: {
      'not-stated': 'no part was ticked',
      'one-part': '1 part (focal)',
      neighbouring: 'neighbouring parts (segmental)',
      separate: 'separate parts (multifocal)',
      'one-side': 'arm and leg of 1 side (hemi)',
      unnamed: 'no name, since the ticks can be read in more than 1 way',
    },
    trunkAndOthers: {
      withLeg: 'trunk and at least 2 other parts, a leg among them (generalised)',
      withoutLeg: 'trunk and at least 2 other parts, no leg among them (generalised)',
    },
    rule: (rule) => `Rule ${rule}, arithmetic on ticks, not an examination.`,
  },
  ownWords: {
    title: {
      self: "The patient's own words",
      child: "The parent's own words",
      other: "The carer's own words",
    },
    label: (label) => `${label}:`,
    hidden:
      'A mark such as [U+202E] stands for a character that cannot be seen or that turns the order of text around.',
  },
  advice: {
    title: 'Advice that was shown',
    none: 'No advice was shown.',
    shownFor: (advice, label, answer) => `${advice}. Shown for 1 tick: ${label}, "${answer}".`,
  },
  notSure: (labels) => `Not sure: ${labels}.`,
  leftEmpty: (labels) => `Asked and left empty: ${labels}.`,
  notAsked: (labels) => `Not asked: ${labels}.`,
  version: (version, language) => `Version ${version} of the questions, asked in ${language}.`,
  length: { short: 'Short set of questions.', full: 'Full set of questions.' },
  copy: (written) => `Copy ${written} of these answers.`,
  sealedAt: (moment) => `Sealed ${moment}, by the clock of the device.`,
};
