import { sectionOf } from '../../machines/progress.ts';
import { type SectionId, sections } from '../../questions/questionnaire.ts';
import type { Voice } from '../../questions/words.ts';
import { type AdviceOnPaper, adviceOnPaper } from './advice-on-paper.ts';
import type { Clause, Clauses } from './clauses.ts';
import { type Item, routed } from './routing.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/** The whole questionnaire as one paper form, as data: the words on it and the tests read the same. */
export interface PaperForm {
  readonly voice: Voice;
  readonly given: Sheet['given'];
  readonly parts: readonly Part[];
}

interface Part {
  readonly id: SectionId;
  readonly items: readonly FormItem[];
}

/** A question or box with the advice that stands after it. */
export interface FormItem extends Item {
  readonly advice: readonly AdviceOnPaper[];
}

/** The form for whoever answers in this voice. */
export function paperForm(voice: Voice): PaperForm {
  const sheet = sheetOf(voice);
  const advice = adviceOnPaper(sheet, voice);
  const items = routed(sheet).map((item) =>
    withAdvice(
      item,
      advice.filter(({ after }) => after === item.page.id),
    ),
  );
  const parts = sections.map(({ id }) => ({
    id,
    items: items.filter(({ page }) => sectionOf(page.id) === id),
  }));
  return { voice, given: sheet.given, parts: parts.filter((part) => part.items.length > 0) };
}

/**
 * An item with its advice, which comes before the ways on.
 *
 * @throws Error where the words would lead somebody past advice that is for them
 */
export function withAdvice(item: Item, advice: readonly AdviceOnPaper[]): FormItem {
  const { page, goTo } = item;
  if (advice.length > 0 && Object.keys(goTo).length > 0) {
    throw new Error(`The options of "${page.id}" lead past the advice that stands after them.`);
  }
  const missed = advice.find(({ when }) => !isForEverybody(item) && !needsAnswerTo(page.id, when));
  if (missed) throw new Error(`Not everybody who gets the advice "${missed.id}" is led to "${page.id}".`);
  return { ...item, advice };
}

function isForEverybody({ when, atLeast }: Item): boolean {
  return when.length === 0 && atLeast === 0;
}

/** Only somebody who was led to a question has ticked a box of it. */
function needsAnswerTo(question: string, when: Clauses): boolean {
  return when.some((anyOf) =>
    anyOf.every((clause) => clause.question === question && needsAnswer.includes(clause.says)),
  );
}

const needsAnswer: readonly Clause['says'][] = ['ticked', 'other', 'answered'];
