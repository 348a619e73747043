import { createContext, useContext } from 'react';
import type { PageId, PageWords } from '../../questions/questionnaire.ts';
import type { AskingWords, CommonWords, StartWords, UrgentWords, WalkWords } from './words.ts';

export const WordsContext = createContext<CommonWords | null>(null);
export const UrgentWordsContext = createContext<UrgentWords | null>(null);
export const StartWordsContext = createContext<StartWords | null>(null);
export const AskingWordsContext = createContext<AskingWords | null>(null);
export const WalkWordsContext = createContext<WalkWords | null>(null);

/** The one lookup through which words reach the screen. */
export function useWords(): CommonWords {
  return required(useContext(WordsContext), 'WordsContext');
}

export function useWalkWords(): WalkWords {
  return required(useContext(WalkWordsContext), 'WalkWordsContext');
}

export function useUrgentWords(): UrgentWords {
  return required(useContext(UrgentWordsContext), 'UrgentWordsContext');
}

export function useStartWords(): StartWords {
  return required(useContext(StartWordsContext), 'StartWordsContext');
}

export function useAskingWords(): AskingWords {
  return required(useContext(AskingWordsContext), 'AskingWordsContext');
}

export function usePageWords<Id extends PageId>(id: Id): PageWords[Id] {
  const words: PageWords[Id] | undefined = useAskingWords().questions[id];
  if (!words) throw new Error(`The page "${id}" is shown before its words have come.`);
  return words;
}

function required<T>(value: T | null, name: string): T {
  if (value === null) throw new Error(`A component reads words outside a ${name}.Provider.`);
  return value;
}
