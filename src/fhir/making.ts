import { voices } from '../../machines/reading.ts';
import { pages } from '../../questions/questionnaire.ts';
import type { Voice } from '../../questions/words.ts';
import type { FhirWords } from '../words/fhir-words.ts';
import type { WalkWords, Words } from '../words/words.ts';
import type { Form } from './canonical.ts';

/** The words that a Questionnaire is made of, in one language. */
export interface FormWords {
  readonly words: Pick<Words, 'language' | 'emergencyCheck'>;
  readonly walkWords: WalkWords;
  readonly fhir: FhirWords;
}

/** One form that is being made. */
export interface Making extends FormWords {
  readonly form: Form;
  readonly known: Known;
}

/**
 * What is certain of everyone who is given a form, by question: who answers; and that a question which the form does not ask has
 * no answer, which is `undefined`.
 */
export type Known = Readonly<Record<string, string | undefined>>;

export function knownIn({ length, voice }: Form): Known {
  const unasked = pages.filter((page) => !page.walks.includes(length)).map(({ id }) => [id, undefined]);
  return { ...Object.fromEntries(unasked), who: whoOf(voice) };
}

/** The option of `who` that brings the words for this voice. */
export function whoOf(voice: Voice): string {
  const found = Object.entries(voices).find(([, spoken]) => spoken === voice);
  if (found === undefined) throw new Error(`Nobody answers in the voice "${voice}".`);
  return found[0];
}
