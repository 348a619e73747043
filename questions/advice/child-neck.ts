import { advice } from '../advice.ts';
import { is } from '../condition.ts';
import { parts } from '../movements/parts.ts';
import { aboutAChild } from './about-a-child.ts';

export const childNeck = advice({
  id: 'childNeck',
  because: [is(parts, 'neck')],
  about: aboutAChild,
  words: {
    title: 'Know when to get help for a stiff or tilted neck',
    body: {
      self: [
        {
          lead: 'Call [999](tel:999) or go to A&E now if you have a stiff or tilted neck and any of these:',
          list: ['a high temperature', 'drooling', 'trouble swallowing'],
        },
        'Go to A&E now if your neck is in an unusual position after a recent head or neck injury.',
        'Ask for an urgent GP appointment if your head has started to tilt and stays tilted.',
        'Show this to a parent, or to another adult you trust.',
      ],
      child: [
        {
          lead: 'Call [999](tel:999) or go to A&E now if your child has a stiff or tilted neck and any of these:',
          list: ['a high temperature', 'drooling', 'trouble swallowing'],
        },
        "Go to A&E now if your child's neck is in an unusual position after a recent head or neck injury.",
        "Ask for an urgent GP appointment if your child's head has started to tilt and stays tilted.",
      ],
      other: [
        {
          lead: 'Call [999](tel:999) or go to A&E now if the person you care for has a stiff or tilted neck and any of these:',
          list: ['a high temperature', 'drooling', 'trouble swallowing'],
        },
        'Go to A&E now if their neck is in an unusual position after a recent head or neck injury.',
        'Ask for an urgent GP appointment if their head has started to tilt and stays tilted.',
      ],
    },
  },
});
