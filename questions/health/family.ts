import { chooseOne } from '../question.ts';

export const family = chooseOne({
  id: 'family',
  walks: ['short', 'full'],
  options: ['yes', 'no', 'notSure'],
  words: {
    label: 'Blood relatives',
    question: {
      self: 'Has a blood relative of yours ever had movements like these?',
      child: 'Has a blood relative of your child ever had movements like these?',
      other: 'Has a blood relative of the person you care for ever had movements like these?',
    },
    hint: {
      self: 'Include shaking, and any movement problem that a doctor gave a name to. Blood relatives are people you are related to by birth.',
      child:
        'Include shaking, and any movement problem that a doctor gave a name to. Blood relatives are people your child is related to by birth.',
      other:
        'Include shaking, and any movement problem that a doctor gave a name to. Blood relatives are people they are related to by birth.',
    },
    why: 'Some movement problems are shared in families and others are not.',
    options: { yes: 'Yes', no: 'No', notSure: 'I do not know' },
    errors: { missing: 'Select yes or no, or select "I do not know"' },
  },
});
