import type { DoctorWords } from '../../doctor-words.ts';
import { site } from './site.ts';

export const doctorWords: DoctorWords = { site };
