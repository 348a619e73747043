import type { Answer } from '../../questions/questionnaire.ts';
import type { Voiced } from '../../questions/words.ts';

/** Sentences to read aloud on the telephone, one for each fact of the reading. Every sentence is whole. */
export interface CallWords {
  readonly opening: Voiced;
  readonly noticed: (things: string) => Voiced;
  readonly noticedThing: Readonly<Record<Exclude<Answer<'noticed'>[number], 'notSure'>, string>>;
  readonly parts: (places: string) => Voiced;
  readonly onsetAge: Readonly<Record<Exclude<Answer<'onsetAge'>, 'notSure'>, Voiced>>;
  readonly onsetManner: Readonly<Record<Exclude<Answer<'onsetManner'>, 'notSure'>, string>>;
  readonly course: Readonly<Record<Exclude<Answer<'course'>, 'notSure'>, string>>;
  readonly closing: Voiced;
}
