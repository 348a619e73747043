import type { SummaryWords } from '../words.ts';

/** Fixed words: Beforehand must not decide who may drive (the clinical brief, section 2.2). */
export const driving: SummaryWords['driving'] = {
  title: 'Driving',
  body: [
    'If you drive, ask your doctor if it is safe to carry on. Beforehand cannot tell you.',
    'You must tell the Driver and Vehicle Licensing Agency (DVLA) about a medical condition that affects your driving. You can be fined up to £1,000 if you do not. Read about [health conditions and driving on GOV.UK](https://www.gov.uk/health-conditions-and-driving).',
    'In Northern Ireland, you must tell the Driver and Vehicle Agency (DVA). Read [how to tell DVA on nidirect](https://www.nidirect.gov.uk/articles/how-tell-dva-about-medical-condition).',
  ],
};
