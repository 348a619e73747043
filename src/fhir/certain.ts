import type { AnswerValue } from '../../questions/answer.ts';
import type { Page } from '../../questions/question.ts';
import { pages } from '../../questions/questionnaire.ts';
import type { Voice } from '../../questions/words.ts';
import { voices } from '../../machines/voice.ts';
import type { Form } from './canonical.ts';
import { optionCode } from './coding.ts';
import { fold } from './fold.ts';

/** What is certain of everyone who is given a form. */
export interface Certain {
  /** The answers, by question. `undefined` for a question that nobody is asked. */
  readonly answers: ReadonlyMap<string, AnswerValue | undefined>;
  /** The codes of options that nobody is offered. */
  readonly neverOffered: ReadonlySet<string>;
}

/** Page by page, since what nobody can answer decides conditions on the pages after it. */
export function certainIn({ length, voice }: Form): Certain {
  const answers = new Map<string, AnswerValue | undefined>([['who', whoOf(voice)]]);
  const neverOffered = new Set<string>();
  const certain = { answers, neverOffered };
  for (const page of pages as readonly Page[]) {
    if (!page.walks.includes(length) || fold(page.when, certain) === false) answers.set(page.id, undefined);
    for (const [option, when] of Object.entries(('optionWhen' in page && page.optionWhen) || {})) {
      if (fold(when, certain) === false) neverOffered.add(optionCode(page.id, option));
    }
  }
  return certain;
}

/** The option of `who` that brings the words for this voice. */
export function whoOf(voice: Voice): string {
  const found = Object.entries(voices).find(([, spoken]) => spoken === voice);
  if (found === undefined) throw new Error(`Nobody answers in the voice "${voice}".`);
  return found[0];
}
