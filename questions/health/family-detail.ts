import { all, is } from '../condition.ts';
import { shortText } from '../question.ts';
import { family } from './family.ts';

export const familyDetail = shortText({
  id: 'familyDetail',
  walks: ['short', 'full'],
  when: all(is(family, 'yes')),
  words: {
    label: 'About these relatives',
    question: 'What can you tell a doctor about these relatives?',
    hint: {
      self: 'Write how they are related to you, such as mother or uncle. Add the kind of movement, or the name of the condition. Do not write the names of people.',
      child:
        'Write how they are related to your child, such as mother or uncle. Add the kind of movement, or the name of the condition. Do not write the names of people.',
      other:
        'Write how they are related to the person you care for, such as mother or uncle. Add the kind of movement, or the name of the condition. Do not write the names of people.',
    },
    why: 'A doctor wants to know who was affected and how.',
    errors: { tooLong: 'Write about these relatives in 500 characters or fewer' },
  },
});
