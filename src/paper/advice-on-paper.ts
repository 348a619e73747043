import type { Advice } from '../../questions/advice.ts';
import { any } from '../../questions/condition.ts';
import type { Page } from '../../questions/question.ts';
import { type AdviceId, adviceList } from '../../questions/questionnaire.ts';
import { type Prose, proseInVoice, type Voice } from '../../questions/words.ts';
import { type Clauses, clausesOf } from './clauses.ts';
import { settled } from './facts.ts';
import { questionById, type Sheet } from './sheet.ts';

/** A piece of advice on paper, after the last question that decides about it. */
export interface AdviceOnPaper {
  readonly id: AdviceId;
  readonly after: string;
  readonly when: Clauses;
}

/** All advice that this form can bring, without what already stands beside the tick that brings it. */
export function adviceOnPaper(sheet: Sheet, voice: Voice): readonly AdviceOnPaper[] {
  return adviceList.flatMap((advice) => {
    const when = whenOf(advice, sheet);
    if (when === null || standsThereAnyway(advice, sheet, voice)) return [];
    const read = new Set(when.flat().map(({ question }) => question));
    const after = sheet.pages.findLast(({ page }) => read.has(page.id))?.page.id;
    return after === undefined ? [] : [{ id: advice.id, after, when }];
  });
}

/** `null`: nobody with this form gets it. */
function whenOf({ because, about }: Advice, { facts }: Sheet): Clauses | null {
  const conditions = [settled(any(...because), facts), settled(about, facts)];
  if (conditions.includes(false)) return null;
  return conditions.flatMap((left) =>
    typeof left === 'boolean' ? [] : clausesOf(left, questionById, facts),
  );
}

/** Everybody who ticks what brings it has met each of its lines: in the help of that question, or in a notice. */
function standsThereAnyway(advice: Advice, { pages }: Sheet, voice: Voice): boolean {
  const wanted = proseInVoice(advice.words.body, voice).map((block) => JSON.stringify(block));
  return advice.because.every(({ question }) => {
    const met = pages.filter(({ page }) => page.id === question || isBroughtBy(page, advice));
    const said = new Set(
      met.flatMap(({ page }) => linesOf(page, voice)).map((block) => JSON.stringify(block)),
    );
    return wanted.every((line) => said.has(line));
  });
}

function isBroughtBy(page: Page, { because }: Advice): boolean {
  if (page.kind !== 'notice' || !page.when || !('any' in page.when)) return false;
  const tests = page.when.any.map((test) => JSON.stringify(test));
  return because.every((test) => tests.includes(JSON.stringify(test)));
}

function linesOf(page: Page, voice: Voice): Prose {
  if (page.kind === 'notice') return proseInVoice(page.words.body, voice);
  return page.words.help?.body ?? [];
}
