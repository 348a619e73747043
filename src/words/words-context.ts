import { createContext, useContext } from 'react';
import type { WalkWords, Words } from './words.ts';

export const WordsContext = createContext<Words | null>(null);
export const WalkWordsContext = createContext<WalkWords | null>(null);

/** The one lookup through which words reach the screen. */
export function useWords(): Words {
  return required(useContext(WordsContext), 'WordsContext');
}

export function useWalkWords(): WalkWords {
  return required(useContext(WalkWordsContext), 'WalkWordsContext');
}

function required<T>(value: T | null, name: string): T {
  if (value === null) throw new Error(`A component reads words outside a ${name}.Provider.`);
  return value;
}
