import { onsetAge } from '../beginning/onset-age.ts';
import { any, is } from '../condition.ts';
import { who } from '../person/who.ts';
import { chooseMany } from '../question.ts';

export const birth = chooseMany({
  id: 'birth',
  walks: ['full'],
  when: any(
    is(who, 'child'),
    is(onsetAge, 'birthTo2'),
    is(onsetAge, 'from3to12'),
    is(onsetAge, 'from13to20'),
  ),
  options: ['bornEarly', 'lateMilestones', 'toeWalking', 'none', 'notSure'],
  exclusive: ['none', 'notSure'],
  words: {
    label: 'Birth and early years',
    question: {
      self: 'Did any of these happen when you were born, or in your early years?',
      child: 'Did any of these happen when your child was born, or in their early years?',
      other: 'Did any of these happen when the person you care for was born, or in their early years?',
    },
    hint: 'Select all that apply.',
    why: 'Doctors ask this when movements start early in life.',
    options: {
      bornEarly: 'Born early or unwell at birth',
      lateMilestones: 'Late to sit, walk or talk',
      toeWalking: 'Often walked on tiptoe',
      none: 'No, none of these happened',
      notSure: 'I am not sure',
    },
    errors: {
      missing: 'Select any that happened, or select "No, none of these happened" or "I am not sure"',
      mixed: 'Select "No, none of these happened" or "I am not sure" only if you select nothing else',
    },
  },
});
