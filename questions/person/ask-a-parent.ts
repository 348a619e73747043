import { all, is } from '../condition.ts';
import { notice } from '../question.ts';
import { age } from './age.ts';
import { who } from './who.ts';

export const askAParent = notice({
  id: 'askAParent',
  walks: ['short', 'full'],
  when: all(is(who, 'me'), is(age, 'upTo12')),
  ends: true,
  words: {
    title: 'Ask a parent or another adult to answer with you',
    body: [
      'Thank you for telling us how old you are. These questions are for people who are 13 or over.',
      'Show this page to a parent, or to another adult you trust. They can answer the questions with you.',
    ],
  },
});
