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
      does: 'Open what a patient sent, with one of your keys, or a FHIR file. Read the history on half a page.',
      action: 'Open answers',
    },
  },
  start: {
    title: 'Beforehand for doctors and nurses',
    lead: [
      'A patient answers at home. What they send from here reaches you sealed, and only your keys open it.',
      'Everything happens in this browser. Nothing that you enter or open here leaves it.',
    ],
    note: [
      'For somebody who cannot use a screen, print the [paper form](/paper-form) and hand it out. Nothing on it is sealed.',
      'What you open is what a patient ticked and wrote. It is not an examination, and nobody has checked it.',
    ],
    published: {
      title: 'The questions for other systems',
      lead: [
        'A record system, a trial or another form filler can ask the same questions. These files are FHIR R4 Questionnaires.',
        'Each keeps its address. A new version of the questions stands there in place of the one before it.',
      ],
      forms: {
        short: {
          self: 'Short form, answered by the patient',
          child: 'Short form, answered by a parent',
          other: 'Short form, answered by a carer',
        },
        full: {
          self: 'Full form, answered by the patient',
          child: 'Full form, answered by a parent',
          other: 'Full form, answered by a carer',
        },
      },
      codes: 'The codes of questions and answers',
      bodyCodes: 'Parts of the body and sides in SNOMED CT',
      note: ['The SNOMED CT codes were not checked in a UK release. Nobody has signed the questions yet.'],
    },
  },
  footer: (clinic) => `The ${clinic.centre} at ${clinic.name} runs Beforehand.`,
};
