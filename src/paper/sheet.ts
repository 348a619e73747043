import { voices } from '../../machines/voice.ts';
import { conditionsOf } from '../../machines/decision-classes.ts';
import { testsOf } from '../../questions/condition.ts';
import type { Page, Question } from '../../questions/question.ts';
import { pages } from '../../questions/questionnaire.ts';
import type { Voice } from '../../questions/words.ts';
import { type Clauses, clausesOf, type Questions } from './clauses.ts';
import {
  type Facts,
  isTicked,
  nothingKnown,
  openOptions,
  settled,
  withoutAnswer,
  withTicked,
  withUnticked,
} from './facts.ts';

/** What one paper form asks: its voice says who the answers are about, and so leaves less open. */
export interface Sheet {
  /** Questions that the form answers by itself. */
  readonly given: readonly { readonly question: SheetPage['page']; readonly option: string }[];
  readonly pages: readonly SheetPage[];
  /** What is certain on every copy of the form. */
  readonly facts: Facts;
}

export interface SheetPage {
  readonly page: (typeof pages)[number];
  readonly when: Clauses;
  /** The options that somebody with this form may be offered. */
  readonly options: readonly SheetOption[];
  /** How many of the options that have a condition must be offered; 0 where that goes without saying. */
  readonly atLeast: number;
}

export interface SheetOption {
  readonly id: string;
  readonly when: Clauses;
}

/** The pages of the full walk that somebody in this voice can meet, with what is left of their conditions. */
export function sheetOf(voice: Voice): Sheet {
  let sheet: Sheet = { given: [], pages: [], facts: settledBy(voice) };
  for (const page of pages) sheet = withPage(sheet, page);
  return sheet;
}

export const questionById: Questions = (id) => {
  const page = pages.find((other) => other.id === id);
  if (!page) throw new Error(`No page has the id "${id}".`);
  return page;
};

/** Whether the page may apply, as far as the facts go. */
export function mayApply(page: Page, facts: Facts): boolean {
  if (!page.walks.includes('full') || settled(page.when, facts) === false) return false;
  return !('atLeastOffered' in page) || openConditional(page, facts).length >= (page.atLeastOffered ?? 0);
}

function settledBy(voice: Voice): Facts {
  const [option] = Object.entries(voices).find(([, other]) => other === voice) ?? [];
  if (option === undefined) throw new Error(`Nobody answers in the voice "${voice}".`);
  return withTicked(nothingKnown, questionById('who'), option);
}

function withPage(sheet: Sheet, page: (typeof pages)[number]): Sheet {
  const { facts } = sheet;
  if (!mayApply(page, facts)) return { ...sheet, facts: withoutAnswer(facts, page) };
  const given = openOptions(page, facts).find((option) => isTicked(page, option, facts));
  if (given !== undefined) {
    return { ...sheet, given: [...sheet.given, { question: page, option: given }] };
  }
  const options = page.kind === 'chooseOne' || page.kind === 'chooseMany' ? offered(page, facts) : [];
  const never = 'options' in page ? page.options.filter((id) => !options.some((one) => one.id === id)) : [];
  const shown = { page, when: leftOf(page.when, facts), options, atLeast: leftToOffer(page, options) };
  return {
    ...sheet,
    pages: [...sheet.pages, shown],
    facts: afterwards(page, withUnticked(facts, page, never)),
  };
}

function offered(page: Page, facts: Facts): readonly SheetOption[] {
  return openOptions(page, facts)
    .filter((id) => settled(conditionOf(page, id), facts) !== false)
    .map((id) => ({ id, when: leftOf(conditionOf(page, id), facts) }));
}

function leftOf(condition: Question['when'], facts: Facts): Clauses {
  const left = settled(condition, facts);
  return typeof left === 'boolean' ? [] : clausesOf(left, questionById, facts);
}

function leftToOffer(page: Page, options: readonly SheetOption[]): number {
  if (!('atLeastOffered' in page) || page.atLeastOffered === undefined) return 0;
  const certain = options.filter(({ id, when }) => when.length === 0 && conditionOf(page, id) !== undefined);
  return Math.max(0, page.atLeastOffered - certain.length);
}

/** Whoever goes on after a notice that ends the form has not ticked what brings it. */
function afterwards(page: Page, facts: Facts): Facts {
  const [test, ...others] = conditionsOf(page)
    .flatMap(testsOf)
    .filter(({ question }) => question !== 'who');
  if (page.kind !== 'notice' || !page.ends || test?.operator !== '=' || others.length > 0) return facts;
  return withUnticked(facts, questionById(test.question), [test.answer]);
}

function openConditional(page: Page, facts: Facts): readonly string[] {
  return openOptions(page, facts).filter((option) => {
    const condition = conditionOf(page, option);
    return condition !== undefined && settled(condition, facts) !== false;
  });
}

function conditionOf(page: Page, option: string): Question['when'] {
  const conditions: Readonly<Record<string, Question['when']>> =
    ('optionWhen' in page ? page.optionWhen : undefined) ?? {};
  return conditions[option];
}
