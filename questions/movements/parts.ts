import { chooseMany } from '../question.ts';
import { type BodyPart, bodyParts } from './body-parts.ts';

/** What every question calls the seven parts. */
export const bodyPartWords = {
  eyes: 'Eyes or eyelids',
  face: 'Lower face, jaw, mouth or tongue',
  voice: 'Voice or throat',
  neck: 'Neck or shoulders',
  trunk: 'Back, chest or tummy',
  arm: 'Arm or hand',
  leg: 'Leg or foot',
} as const satisfies Record<BodyPart, string>;

export const parts = chooseMany({
  id: 'parts',
  walks: ['short', 'full'],
  options: [...bodyParts, 'notSure'],
  exclusive: ['notSure'],
  words: {
    label: 'Parts affected now',
    question: {
      self: 'Which parts of your body are affected now?',
      child: "Which parts of your child's body are affected now?",
      other: 'Which parts of the body are affected now in the person you care for?',
    },
    hint: 'Select all that apply.',
    why: 'Where the movements are is one of the first things a specialist wants to know.',
    options: {
      ...bodyPartWords,
      notSure: 'I am not sure where',
    },
    errors: {
      missing: {
        self: 'Select the parts of your body that are affected, or select "I am not sure where"',
        child: 'Select the parts of your child\'s body that are affected, or select "I am not sure where"',
        other: 'Select the parts of the body that are affected, or select "I am not sure where"',
      },
      mixed: 'Select "I am not sure where" only if you select nothing else',
    },
  },
});
