import type { DoctorWords } from '../../doctor-words.ts';
import { file } from './file.ts';
import { invite } from './invite.ts';
import { keys } from './keys.ts';
import { open } from './open.ts';
import { site } from './site.ts';
import { summary } from './summary.ts';

export const doctorWords: DoctorWords = {
  language: 'en',
  site,
  keys,
  invite,
  open,
  file,
  summary,
};
