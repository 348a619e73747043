import type { SummaryWords } from '../words.ts';

export const treatments: SummaryWords['treatments'] = {
  title: 'Treatments in general',
  body: [
    'Many things can cause movements that a person cannot control, and treatment depends on the cause. Dystonia is 1 of the conditions that the clinic treats. Everybody sees this list, whatever they answer.',
    {
      lead: 'For people who have dystonia, treatments include:',
      list: [
        'injections of botulinum toxin, which start to relax a muscle within a few days and last for some months',
        'medicines that act on the chemical messengers in the brain',
        'physiotherapy, which can often ease pain and help with posture (the way the body is held)',
        'surgery, which doctors may consider when other treatments have not helped enough',
      ],
    },
    'There is no cure for dystonia yet. Treatments can ease the symptoms.',
    'Do not stop taking a prescribed medicine without speaking to a doctor or pharmacist first.',
    'Read more on the page [About dystonia](/about-dystonia).',
  ],
};
