import { adviceOf } from '../../../machines/advice.ts';
import { pathOf } from '../../../machines/path.ts';
import type { Pattern } from '../../../machines/pattern.ts';
import { readingOf } from '../../../machines/reading.ts';
import type { Page } from '../../../questions/question.ts';
import { type AdviceId, pages } from '../../../questions/questionnaire.ts';
import type { Situation, Way } from '../walk/ways.ts';

/** What a way brings when nothing else is answered but who the person is. */
export interface Alone {
  readonly pages: ReadonlySet<Page>;
  readonly advice: readonly AdviceId[];
  readonly pattern: Pattern;
}

export function aloneOf(situation: Situation, way: Way): Alone {
  const alone = kept.get(way) ?? found(situation, way);
  kept.set(way, alone);
  return alone;
}

/** A way belongs to one situation and is walked thousands of times. */
const kept = new WeakMap<Way, Alone>();

function found(situation: Situation, way: Way): Alone {
  const path = pathOf({ ...situation.answers, ...way.answers }, situation.length);
  return {
    pages: new Set(way.pages),
    advice: adviceOf(path).map(({ id }) => id),
    pattern: readingOf(path).pattern.pattern,
  };
}

/** The place of a page in the questionnaire. */
export function pageAt(page: Page): number {
  return places.get(page) ?? -1;
}

const places: ReadonlyMap<Page, number> = new Map(pages.map((page, place) => [page, place]));
