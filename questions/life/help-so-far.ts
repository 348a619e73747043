import { chooseMany } from '../question.ts';

export const helpSoFar = chooseMany({
  id: 'helpSoFar',
  walks: ['full'],
  options: [
    'gp',
    'specialist',
    'physiotherapy',
    'tests',
    'medicine',
    'botulinumToxin',
    'brainStimulator',
    'pump',
    'none',
    'notSure',
  ],
  exclusive: ['none', 'notSure'],
  words: {
    label: 'Help so far',
    question: {
      self: 'Have you had any of this help for the movements?',
      child: 'Has your child had any of this help for the movements?',
      other: 'Has the person you care for had any of this help for the movements?',
    },
    hint: 'Select all that apply.',
    why: 'A doctor can plan better when they know what has been done already.',
    options: {
      gp: 'Seen a GP',
      specialist: 'Seen a specialist doctor',
      physiotherapy: 'Physiotherapy',
      tests: 'A scan or other tests',
      medicine: 'Medicine',
      botulinumToxin: 'Botulinum toxin injections, which relax a muscle',
      brainStimulator: 'A deep brain stimulator',
      pump: 'A baclofen pump',
      none: {
        self: 'No, I have not had any of this help',
        child: 'No, my child has not had any of this help',
        other: 'No, they have not had any of this help',
      },
      notSure: 'I am not sure',
    },
    optionHints: {
      brainStimulator: 'A device under the skin with thin wires that go into the brain.',
      pump: 'A pump under the skin that gives the medicine baclofen around the spine.',
    },
    errors: {
      missing: {
        self: 'Select the help, or select "No, I have not had any of this help" or "I am not sure"',
        child: 'Select the help, or select "No, my child has not had any of this help" or "I am not sure"',
        other: 'Select the help, or select "No, they have not had any of this help" or "I am not sure"',
      },
      mixed: {
        self: 'Select "No, I have not had any of this help" or "I am not sure" only if you select nothing else',
        child:
          'Select "No, my child has not had any of this help" or "I am not sure" only if you select nothing else',
        other:
          'Select "No, they have not had any of this help" or "I am not sure" only if you select nothing else',
      },
    },
  },
});
