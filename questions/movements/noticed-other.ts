import { all, is } from '../condition.ts';
import { shortText } from '../question.ts';
import { noticed } from './noticed.ts';

export const noticedOther = shortText({
  id: 'noticedOther',
  walks: ['short', 'full'],
  when: all(is(noticed, 'somethingElse')),
  words: {
    label: 'What else you noticed',
    question: {
      self: 'What else have you noticed?',
      child: 'What else have you noticed in your child?',
      other: 'What else have you noticed in the person you care for?',
    },
    hint: 'Use your own words. A few words are enough.',
    why: 'Your own words can tell a doctor things that a list cannot.',
    errors: { tooLong: 'Write what else you noticed in 500 characters or fewer' },
  },
});
