import type { DoctorWords } from '../../doctor-words.ts';
import { site } from './site.ts';
import { summary } from './summary.ts';

export const doctorWords: DoctorWords = {
  language: 'en',
  site,
  summary,
};
