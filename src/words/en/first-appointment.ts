import type { SummaryWords } from '../words.ts';

export const firstAppointment: SummaryWords['firstAppointment'] = {
  title: 'What happens at a first appointment',
  body: [
    'The doctor asks about the movements. They ask when the movements started, which parts of the body they affect, and if blood relatives have something similar.',
    'Then the doctor looks carefully at how the body moves. They may ask to see the things that have become hard, such as writing or walking.',
    'Some people also need a brain scan (MRI), blood tests or urine tests. You can ask what each test is for.',
    {
      lead: 'Bring, if you can:',
      list: [
        'your answers from Beforehand, on paper or on a phone',
        'a list of all medicines, with the doses, including ones bought without a prescription',
        'letters and reports of scans or tests from other doctors',
        'a short phone video of the movements, if it is safe to make one',
        'somebody you trust, to listen and to help you remember',
      ],
    },
    'Do not bring the movements on just to film them. It is fine to come without a video.',
  ],
};
