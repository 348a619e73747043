import { all, is, isNot } from '../condition.ts';
import { age } from '../person/age.ts';
import { who } from '../person/who.ts';
import { chooseOne } from '../question.ts';
import { moodHelp } from './mood-help.ts';

/** Asked only of people of 16 or over who answer for themselves, so it has one voice. */
export const mood = chooseOne({
  id: 'mood',
  walks: ['full'],
  when: all(is(who, 'me'), isNot(age, 'from13to15')),
  optional: true,
  options: ['notMuch', 'someDays', 'mostDays', 'preferNotToSay'],
  words: {
    label: 'Effect on how you feel',
    question: 'Have the movements affected how you feel?',
    why: 'Movements that are hard to control can affect how people feel. A doctor can talk with you about this too.',
    help: {
      title: 'If you need help now',
      body: [
        'Nobody sees this answer unless you share it. If you need help now, use these telephone numbers.',
        ...moodHelp,
      ],
    },
    options: {
      notMuch: 'Not much',
      someDays: 'On some days',
      mostDays: 'On most days',
      preferNotToSay: 'I prefer not to say',
    },
    errors: {},
  },
});
