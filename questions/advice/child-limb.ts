import { advice } from '../advice.ts';
import { is } from '../condition.ts';
import { parts } from '../movements/parts.ts';
import { aboutAChild } from './about-a-child.ts';

export const childLimb = advice({
  id: 'childLimb',
  because: [is(parts, 'arm'), is(parts, 'leg')],
  about: aboutAChild,
  words: {
    title: 'Ask for an urgent GP appointment if an arm or leg is held in a new position',
    body: {
      self: [
        'This means an arm, hand, leg or foot that has started to stay in an unusual position.',
        'Do not wait for a specialist appointment.',
        'Show this to a parent, or to another adult you trust.',
      ],
      child: [
        'This means an arm, hand, leg or foot that has started to stay in an unusual position.',
        'Do not wait for a specialist appointment.',
      ],
      other: [
        'This means an arm, hand, leg or foot that has started to stay in an unusual position.',
        'Do not wait for a specialist appointment.',
      ],
    },
  },
});
