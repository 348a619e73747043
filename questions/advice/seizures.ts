import { advice } from '../advice.ts';
import { is } from '../condition.ts';
import { illnesses } from '../health/illnesses.ts';

export const seizures = advice({
  id: 'seizures',
  because: [is(illnesses, 'seizures')],
  words: {
    title: 'Know when to call 999 for a seizure (fit)',
    body: [
      {
        lead: 'Call [999](tel:999) now if a seizure (fit):',
        list: [
          'is the first one ever',
          'lasts more than 5 minutes',
          'is 1 of several in a row',
          'makes it hard to breathe, or causes a serious injury',
        ],
      },
    ],
  },
});
