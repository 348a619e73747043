import type { DoctorWords } from '../../doctor-words.ts';
import { summary } from './summary.ts';

export const doctorWords: DoctorWords = {
  language: 'en',
  summary,
};
