import type { ExplanationWords } from '../words.ts';

/** Every description is shown to everyone, word for word (rule 4 of the design). */
export const explanation: ExplanationWords = {
  title: 'Words doctors use for where movements are',
  lead: [
    'Doctors often describe movements by the parts of the body where they happen. These are words you may hear. Everybody who uses Beforehand sees all 5 descriptions, in the same words.',
  ],
  told: (count, written, parts) => ({
    self: `You told us about ${written} ${count === 1 ? 'part' : 'parts'} of the body: ${parts}.`,
    child: `You told us about ${written} ${count === 1 ? 'part' : 'parts'} of your child's body: ${parts}.`,
    other: `For the person you care for, you told us about ${written} ${count === 1 ? 'part' : 'parts'} of the body: ${parts}.`,
  }),
  toldNothing: {
    self: 'You told us that you are not sure which parts are affected.',
    child: "You told us that you are not sure which parts of your child's body are affected.",
    other: 'You told us that you are not sure which parts are affected in the person you care for.',
  },
  others: 'Other words that doctors use',
  all: 'The words that doctors use',
  descriptions: {
    'one-part': {
      title: '1 part of the body',
      body: [
        'When doctors talk about movement problems in 1 part of the body, they may use the word "focal".',
        'For example, the part may be the eyelids, the voice box, the neck or 1 hand. Doctors often count the neck and shoulders as 1 part.',
      ],
    },
    neighbouring: {
      title: '2 or more parts that are next to each other',
      body: [
        'When doctors talk about movement problems in parts that are next to each other, they may use the word "segmental".',
        'For example, the parts may be the eyes and mouth, or the neck and an arm. Both arms, or both legs, may also count as next to each other.',
      ],
    },
    separate: {
      title: '2 or more parts that are not next to each other',
      body: [
        'When doctors talk about movement problems in parts that are not next to each other, they may use the word "multifocal".',
        'For example, the parts may be the eyes and a hand, or the neck and a leg.',
      ],
    },
    'one-side': {
      title: 'An arm and a leg on the same side',
      body: [
        'When doctors talk about an arm and a leg on the same side, they may use a word that starts with "hemi".',
        '"Hemi" means half. Here it means the left half or the right half of the body.',
      ],
    },
    'trunk-and-others': {
      title: 'The trunk and at least 2 other parts',
      body: [
        'The trunk is the back, chest and tummy. When doctors talk about movement problems in the trunk and at least 2 other parts, they may use the word "generalised".',
        'The other parts may be the legs, but they do not have to be.',
      ],
    },
  },
  note: [
    'A word for where movements are is not a diagnosis. It does not say what is causing them. Only a doctor who has seen the person can say that.',
    'Doctors and books do not all use these words in the same way. You can ask the doctor what they mean by a word.',
  ],
};
