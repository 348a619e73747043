import { all, is } from '../condition.ts';
import { chooseOne } from '../question.ts';
import { parts } from './parts.ts';

export const armSide = chooseOne({
  id: 'armSide',
  walks: ['short', 'full'],
  when: all(is(parts, 'arm')),
  options: ['left', 'right', 'both', 'notSure'],
  words: {
    label: 'Which arm or hand',
    question: {
      self: 'Which arm or hand is affected?',
      child: "Which of your child's arms or hands is affected?",
      other: 'Which arm or hand is affected in the person you care for?',
    },
    hint: {
      self: 'Left means your own left side.',
      child: "Left means your child's own left side, not the left as you look at them.",
      other: 'Left means their own left side, not the left as you look at them.',
    },
    why: 'Doctors want to know if the movements are on 1 side of the body or on both.',
    options: { left: 'Left', right: 'Right', both: 'Both', notSure: 'I am not sure' },
    errors: { missing: 'Select left, right or both, or select "I am not sure"' },
  },
});
