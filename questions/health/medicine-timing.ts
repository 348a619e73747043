import { any, is } from '../condition.ts';
import { chooseOne } from '../question.ts';
import { medicines } from './medicines.ts';

export const medicineTiming = chooseOne({
  id: 'medicineTiming',
  walks: ['short', 'full'],
  when: any(
    is(medicines, 'sickness'),
    is(medicines, 'psychosis'),
    is(medicines, 'depression'),
    is(medicines, 'epilepsy'),
    is(medicines, 'parkinsons'),
    is(medicines, 'adhd'),
    is(medicines, 'somethingElse'),
  ),
  options: ['withinWeek', 'later', 'no', 'notSure'],
  words: {
    label: 'Movements after a medicine',
    question: {
      self: 'Did the movements start or change after you started a medicine, or after its dose changed?',
      child:
        'Did the movements start or change after your child started a medicine, or after its dose changed?',
      other:
        'Did the movements start or change after the person you care for started a medicine, or after its dose changed?',
    },
    hint: 'If there was more than 1 medicine, think about the one closest in time to the movements.',
    why: 'A doctor wants to know how much time there was between a medicine and the movements.',
    options: {
      withinWeek: 'Yes, within 1 week',
      later: 'Yes, more than 1 week after',
      no: 'No',
      notSure: 'I am not sure',
    },
    errors: {
      missing: 'Select how soon the movements started or changed, or select "No" or "I am not sure"',
    },
  },
});
