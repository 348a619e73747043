import { all, is } from '../condition.ts';
import { chooseMany } from '../question.ts';
import { timing } from './timing.ts';

export const tasks = chooseMany({
  id: 'tasks',
  walks: ['short', 'full'],
  when: all(is(timing, 'task')),
  options: [
    'writing',
    'typing',
    'instrument',
    'speaking',
    'eating',
    'walking',
    'sport',
    'handwork',
    'somethingElse',
    'notSure',
  ],
  exclusive: ['notSure'],
  words: {
    label: 'Activities',
    question: {
      self: 'What are you doing when the movements happen?',
      child: 'What is your child doing when the movements happen?',
      other: 'What is the person you care for doing when the movements happen?',
    },
    hint: 'Select all that apply.',
    why: 'Some movements come only when a person does certain things.',
    options: {
      writing: 'Writing',
      typing: 'Typing or using a phone',
      instrument: 'Playing a musical instrument',
      speaking: 'Speaking or singing',
      eating: 'Eating or drinking',
      walking: 'Walking or running',
      sport: 'Playing a sport',
      handwork: 'Using tools, sewing or cooking',
      somethingElse: 'Something else',
      notSure: 'I am not sure',
    },
    errors: {
      missing: 'Select at least 1 activity, or select "I am not sure"',
      mixed: 'Select "I am not sure" only if you select nothing else',
    },
  },
});
