import type { DoctorWords } from './doctor-words.ts';
import type { LanguageTag } from './languages.ts';

/** Apart from the words of the patients' pages, so that their build holds none of these. */
const languages: Readonly<Record<LanguageTag, () => Promise<DoctorWords>>> = {
  en: async () => (await import('./en/doctor/doctor-words.ts')).doctorWords,
};

export function loadDoctorWords(tag: LanguageTag): Promise<DoctorWords> {
  return languages[tag]();
}
