import { advice } from '../advice.ts';
import { is } from '../condition.ts';
import { mood } from '../life/mood.ts';
import { moodHelp } from '../life/mood-help.ts';

export const lowMood = advice({
  id: 'lowMood',
  because: [is(mood, 'someDays'), is(mood, 'mostDays')],
  words: {
    title: 'Get help now if you feel that you cannot cope',
    body: moodHelp,
  },
});
