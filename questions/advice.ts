import type { Condition, Test } from './condition.ts';
import type { Phrase, VoicedProse } from './words.ts';

/**
 * One published piece of safety advice. It echoes **one** ticked answer and is never worked out from several.
 * Source of every line: the clinical brief, section 3.3, which still needs a neurologist's signature (docs/safety).
 */
export interface Advice<Id extends string = string> {
  readonly id: Id;
  /** Each of these ticks brings the advice by itself; the first that holds is named beside it. */
  readonly because: readonly Test[];
  /** Who the published advice is about, where it is not about everyone. */
  readonly about?: Condition;
  readonly words: AdviceWords;
}

/** What brings a piece of advice, without its words. */
export type AdviceRules = Omit<Advice, 'words'>;

export interface AdviceWords {
  /** What to do, ending before the reason: it stands as the heading. */
  readonly title: Phrase;
  readonly body: VoicedProse;
}

export function advice<const Id extends string>(definition: Advice<Id>): Advice<Id> {
  return definition;
}
