import { createContext, useContext } from 'react';
import type { DoctorWords } from '../words/doctor-words.ts';

export const DoctorWordsContext = createContext<DoctorWords | null>(null);

/** The words of the pages for doctors and nurses. */
export function useDoctorWords(): DoctorWords {
  const words = useContext(DoctorWordsContext);
  if (words === null) throw new Error('A component reads words outside a DoctorWordsContext.Provider.');
  return words;
}
