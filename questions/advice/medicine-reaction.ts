import { advice } from '../advice.ts';
import { is } from '../condition.ts';
import { medicineTiming } from '../health/medicine-timing.ts';

export const medicineReaction = advice({
  id: 'medicineReaction',
  because: [is(medicineTiming, 'withinWeek')],
  words: {
    title: 'Get help straight away for any of these signs after a medicine',
    body: {
      self: [
        {
          lead: 'Call [999](tel:999) now if you have:',
          list: [
            'a spasm of the throat, jaw or tongue that makes it hard to breathe or swallow',
            'stiffness and a high temperature, with confusion or sweating, while you take a medicine for psychosis',
          ],
        },
        {
          lead: 'Call a doctor or [111](tel:111) straight away if any of these are happening now:',
          list: [
            'stiffness, shaking, or a spasm of the jaw or neck',
            'face or tongue movements that you cannot control, or eyes that are fixed or rolled up',
          ],
        },
        'In Northern Ireland, call a GP or the GP out-of-hours service in place of 111.',
        'Do not stop taking a prescribed medicine without speaking to a doctor or pharmacist first.',
      ],
      child: [
        {
          lead: 'Call [999](tel:999) now if your child has:',
          list: [
            'a spasm of the throat, jaw or tongue that makes it hard to breathe or swallow',
            'stiffness and a high temperature, with confusion or sweating, while they take a medicine for psychosis',
          ],
        },
        {
          lead: 'Call a doctor or [111](tel:111) straight away if any of these are happening now:',
          list: [
            'stiffness, shaking, or a spasm of the jaw or neck',
            'face or tongue movements that your child cannot control, or eyes that are fixed or rolled up',
          ],
        },
        'In Northern Ireland, call a GP or the GP out-of-hours service in place of 111.',
        'Do not stop taking a prescribed medicine without speaking to a doctor or pharmacist first.',
      ],
      other: [
        {
          lead: 'Call [999](tel:999) now if the person you care for has:',
          list: [
            'a spasm of the throat, jaw or tongue that makes it hard to breathe or swallow',
            'stiffness and a high temperature, with confusion or sweating, while they take a medicine for psychosis',
          ],
        },
        {
          lead: 'Call a doctor or [111](tel:111) straight away if any of these are happening now:',
          list: [
            'stiffness, shaking, or a spasm of the jaw or neck',
            'face or tongue movements that they cannot control, or eyes that are fixed or rolled up',
          ],
        },
        'In Northern Ireland, call a GP or the GP out-of-hours service in place of 111.',
        'Do not stop taking a prescribed medicine without speaking to a doctor or pharmacist first.',
      ],
    },
  },
});
