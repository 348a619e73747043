import type { FhirWords } from '../fhir-words.ts';

export const fhir: FhirWords = {
  title: {
    short: {
      self: 'Before you call about movements: about you',
      child: 'Before you call about movements: about your child',
      other: 'Before you call about movements: about someone you care for',
    },
    full: {
      self: 'Before a first appointment about movements: about you',
      child: 'Before a first appointment about movements: about your child',
      other: 'Before a first appointment about movements: about someone you care for',
    },
  },
  description: {
    short: {
      self: 'The questions that help a person decide whether to call a clinic. The person answers for themselves.',
      child: 'The questions that help a parent decide whether to call a clinic. The parent answers.',
      other: 'The questions that help a carer decide whether to call a clinic. The carer answers.',
    },
    full: {
      self: 'What a movement specialist asks at a first appointment. The person answers for themselves.',
      child: 'What a movement specialist asks at a first appointment. The parent answers.',
      other: 'What a movement specialist asks at a first appointment. The carer answers.',
    },
  },
  purpose:
    'It gathers a history before a first appointment. It names no condition, and it does not say how urgent anything is.',
  optionHint: (option, hint) => `${option}: ${hint}`,
  codeSystem: {
    title: 'Answers of Beforehand',
    description:
      'A code for each question of Beforehand and for each answer that can be selected. They say what a person ticked, and never what is the matter.',
  },
  conceptMap: {
    title: 'Parts of the body and sides in SNOMED CT',
    description:
      'The parts of the body and the sides that can be ticked, with the SNOMED CT codes nearest to them. No code is for a condition.',
  },
  record: {
    documentTitle: 'History given before an appointment',
    documentDescription:
      'Answers that were given before an appointment, as half a page of text. No doctor or nurse has checked them.',
    confirmInUkRelease: 'Confirm in a UK release of SNOMED CT before use',
    placeIncluded: 'A place that the ticked part includes, affected or not',
    sideNamed: 'The side that the answer names',
  },
};
