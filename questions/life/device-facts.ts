import type { Prose } from '../words.ts';

/** What to do about each device: the notice and the advice both show it. Clinical brief, 3.3. */
export const brainStimulatorFacts: Prose = [
  'If a brain stimulator stops working, the movements can come back stronger than before.',
  'Call [999](tel:999) now if there are severe spasms or trouble breathing.',
  {
    lead: 'Call the team that looks after the brain stimulator straight away if:',
    list: [
      'the movements suddenly come back',
      'the battery may have stopped working',
      'the skin over the device is red or swollen, or fluid comes out of it',
    ],
  },
];

/** Any one of these: withdrawal can threaten life. */
export const pumpSigns = [
  'an alarm from the pump',
  'stiffness that comes back',
  'itching without a rash',
  'a high temperature, confusion or a seizure (fit)',
] as const;

export const pumpFacts: Prose = [
  'If the medicine from a baclofen pump suddenly stops, this can threaten life.',
  {
    lead: 'Use the 24-hour emergency plan for the pump, and call [999](tel:999) or go to A&E now, if there is:',
    list: pumpSigns,
  },
];
