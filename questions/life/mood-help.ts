import type { Prose } from '../words.ts';

/** Where to get help with low mood: the page that asks and the advice both show it. Clinical brief, 3.3. */
export const moodHelp: Prose = [
  'Call [999](tel:999) or go to A&E now if your life is in danger or you have harmed yourself.',
  {
    lead: 'If you feel that life is not worth living, or that you cannot cope:',
    list: [
      'in England or Wales, call [111](tel:111) and choose option 2 (mental health)',
      'in Scotland, call [111](tel:111)',
      'in Northern Ireland, call Lifeline on [0808 808 8000](tel:08088088000)',
      'anywhere in the UK, call Samaritans on [116 123](tel:116123)',
    ],
  },
];
