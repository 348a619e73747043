import type { DoctorWords } from '../../doctor-words.ts';
import { invite } from './invite.ts';
import { open } from './open.ts';
import { keys } from './keys.ts';
import { site } from './site.ts';
import { summary } from './summary.ts';

export const doctorWords: DoctorWords = {
  language: 'en',
  site,
  invite,
  open,
  keys,
  summary,
};
