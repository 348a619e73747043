import { all, is } from '../condition.ts';
import { shortText } from '../question.ts';
import { tasks } from './tasks.ts';

export const tasksOther = shortText({
  id: 'tasksOther',
  walks: ['short', 'full'],
  when: all(is(tasks, 'somethingElse')),
  words: {
    label: 'Other activities',
    question: {
      self: 'What else are you doing when the movements happen?',
      child: 'What else is your child doing when the movements happen?',
      other: 'What else is the person you care for doing when the movements happen?',
    },
    hint: 'Use your own words. A few words are enough.',
    why: 'Your own words can tell a doctor things that a list cannot.',
    errors: { tooLong: 'Write the other activities in 500 characters or fewer' },
  },
});
