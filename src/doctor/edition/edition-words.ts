import type { Given } from '../../../machines/condition.ts';
import { inVoice, type Voice } from '../../../questions/words.ts';
import type { Edition, EditionWords } from './edition-schema.ts';

/** The words of an edition in a language; in its first one where it was never in that language. */
export function wordsOfEdition(edition: Edition, language: string | null): EditionWords {
  return inLanguage(edition, language)[1];
}

/** The language that those words are in, as a BCP 47 tag. */
export function languageOfEdition(edition: Edition, language: string | null): string {
  return inLanguage(edition, language)[0];
}

function inLanguage({ version, words }: Edition, language: string | null) {
  const all = Object.entries(words);
  const found = all.find(([tag]) => tag === language) ?? all[0];
  if (found === undefined) throw new Error(`Edition ${version} has no words.`);
  return found;
}

/** The short name of a question. Data that has lost it shows its id, so that no answer goes unseen. */
export function labelIn({ questions }: EditionWords, id: string): string {
  return questions[id]?.label ?? id;
}

export function optionIn({ questions }: EditionWords, id: string, option: string, voice: Voice): string {
  return inVoice(questions[id]?.options?.[option] ?? option, voice);
}

/** Whom the words spoke to, by who answered. */
export function voiceIn({ voices }: Edition, answers: Given): Voice {
  const { who } = answers;
  return (typeof who === 'string' ? voices[who] : undefined) ?? 'self';
}
