import { all, is } from '../condition.ts';
import { shortText } from '../question.ts';
import { medicines } from './medicines.ts';

export const medicinesOther = shortText({
  id: 'medicinesOther',
  walks: ['short', 'full'],
  when: all(is(medicines, 'somethingElse')),
  words: {
    label: 'Other medicines',
    question: 'Which other medicines do you want to mention?',
    hint: 'Write the name if you know it, what it was for and when it was taken.',
    why: 'A doctor may need to know about a medicine that is not on the list.',
    errors: { tooLong: 'Write the other medicines in 500 characters or fewer' },
  },
});
