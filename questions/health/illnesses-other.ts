import { all, is } from '../condition.ts';
import { shortText } from '../question.ts';
import { illnesses } from './illnesses.ts';

export const illnessesOther = shortText({
  id: 'illnessesOther',
  walks: ['short', 'full'],
  when: all(is(illnesses, 'somethingElse')),
  words: {
    label: 'Other illnesses or injuries',
    question: 'Which other illnesses or injuries do you want to mention?',
    hint: 'Write what it was and when it happened.',
    why: 'A doctor may need to know about something that is not on the list.',
    errors: { tooLong: 'Write the other illnesses or injuries in 500 characters or fewer' },
  },
});
