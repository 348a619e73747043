import { shortText } from '../question.ts';

export const matters = shortText({
  id: 'matters',
  walks: ['full'],
  words: {
    label: 'What matters most',
    question: {
      self: 'What matters most to you about this appointment?',
      child: 'What matters most to you and your child about this appointment?',
      other: 'What matters most to the person you care for about this appointment?',
    },
    hint: {
      self: 'For example a question, a worry or something you want to do again. Nobody sees this unless you share it.',
      child:
        'For example a question, a worry or something your child wants to do again. Nobody sees this unless you share it.',
      other:
        'For example a question, a worry or something they want to do again. Nobody sees this unless you share it.',
    },
    why: 'A doctor can then make time for what is most important.',
    errors: { tooLong: 'Write what matters most in 500 characters or fewer' },
  },
});
