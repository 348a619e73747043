import { type Clause, type Clauses, clausesOf, factsOf, factsWithout } from './clauses.ts';
import { type Facts, settled, together, withoutAnswer, withTicked, withUnticked } from './facts.ts';
import { mayApply, questionById, type Sheet, type SheetPage } from './sheet.ts';

/** Where a person goes on: the number of a question or a box, or the end of the form. */
export type Place = { readonly number: string } | 'end';

/** One page of the questionnaire as it stands on paper, with the ways that lead on from it. */
export interface Item extends SheetPage {
  /** "12", or "12a" where its condition reads only question 12 and what belongs to that. */
  readonly number: string;
  /** Where somebody goes whom the item is not for. */
  readonly ifNot: Place;
  /** Beside an option: where its tick leads. Empty where every answer leads to the next item. */
  readonly goTo: Readonly<Record<string, Place>>;
  /** Read in order; the first that is true counts. */
  readonly rules: readonly { readonly when: Clause; readonly to: Place }[];
  /** Where everybody else goes; `null`: to the next item, which needs no words. */
  readonly otherwise: Place | null;
}

/** The pages of a form with their numbers, and every way from one to another, all worked out from the conditions. */
export function routed(sheet: Sheet): readonly Item[] {
  const numbers = numbersOf(sheet.pages);
  const known = factsAt(sheet);
  return sheet.pages.map((shown, index) => {
    const route: Route = { sheet, numbers, index, facts: known[index] ?? sheet.facts };
    return { ...shown, number: numbers[index] ?? '', ifNot: whereIfNot(route), ...waysOn(route) };
  });
}

interface Route {
  readonly sheet: Sheet;
  readonly numbers: readonly string[];
  readonly index: number;
  /** What is certain of everybody for whom the item is. */
  readonly facts: Facts;
}

/** The ids of all questions that decide about an item. */
function questionsRead({ when, options, atLeast }: SheetPage): readonly string[] {
  const conditions = [when, ...(atLeast > 0 ? options.map((option) => option.when) : [])];
  return [...new Set(conditions.flat(2).map(({ question }) => question))];
}

function numbersOf(pages: readonly SheetPage[]): readonly string[] {
  let main = 0;
  let run: readonly string[] = [];
  return pages.map((shown) => {
    const read = questionsRead(shown);
    const belongs = read.length > 0 && read.every((question) => run.includes(question));
    run = belongs ? [...run, shown.page.id] : [shown.page.id];
    if (!belongs) main += 1;
    return belongs ? `${main}${letters.charAt(run.length - 2)}` : String(main);
  });
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** What must be so for somebody to answer each item, the answers that led to it included. */
function factsAt({ pages, facts }: Sheet): readonly Facts[] {
  const byQuestion = new Map<string, Facts>();
  return pages.map(({ page, when }) => {
    const earlier = when
      .flatMap((anyOf) => (anyOf.length === 1 ? anyOf : []))
      .filter(({ says }) => says === 'ticked' || says === 'other')
      .map(({ question }) => byQuestion.get(question) ?? facts);
    const certain = [...earlier, factsOf(when, questionById)].reduce(together, facts);
    byQuestion.set(page.id, certain);
    return certain;
  });
}

function whereIfNot(route: Route): Place {
  const { page, when } = pageAt(route);
  const facts = together(route.sheet.facts, factsWithout(when, questionById));
  return placeAfter(route, withoutAnswer(facts, page)).place;
}

type Ways = Pick<Item, 'goTo' | 'rules' | 'otherwise'>;

function waysOn(route: Route): Ways {
  const { page } = pageAt(route);
  switch (page.kind) {
    case 'chooseOne':
      return waysByOption(route);
    case 'chooseMany':
      return waysByRule(route);
    case 'shortText':
      return straight(placeAfter(route, route.facts).place, route);
    case 'notice':
      return page.ends
        ? { goTo: {}, rules: [], otherwise: null }
        : straight(placeAfter(route, route.facts).place, route);
  }
}

function waysByOption(route: Route): Ways {
  const { page, options } = pageAt(route);
  const goTo = Object.fromEntries(
    options.map(({ id }) => [id, placeAfter(route, withTicked(route.facts, page, id)).place] as const),
  );
  const places = Object.values(goTo);
  const [first] = places;
  if (first !== undefined && places.every((place) => isSame(place, first))) return straight(first, route);
  return { goTo, rules: [], otherwise: null };
}

function waysByRule(route: Route): Ways {
  const { sheet } = route;
  const { page } = pageAt(route);
  const rules: { when: Clause; to: Place }[] = [];
  let left = route.facts;
  for (;;) {
    const { place, at } = placeAfter(route, left);
    const clause = onlyClauseOn(page.id, sheet.pages[at], left);
    if (clause === undefined) {
      return rules.length > 0 ? { goTo: {}, rules, otherwise: place } : straight(place, route);
    }
    rules.push({ when: clause, to: place });
    left = withoutTicks(left, clause, sheet);
  }
}

/** The one thing that a condition still asks, if it asks it of this question. */
function onlyClauseOn(question: string, shown: SheetPage | undefined, facts: Facts): Clause | undefined {
  if (!shown || shown.atLeast > 0) return undefined;
  const open = settled(shown.page.when, facts);
  if (typeof open === 'boolean') return undefined;
  const clauses: Clauses = clausesOf(open, questionById, facts);
  const [[clause, ...others] = [], ...more] = clauses;
  if (clause === undefined || others.length > 0 || more.length > 0 || clause.question !== question)
    return undefined;
  return clause.says === 'ticked' || clause.says === 'other' ? clause : undefined;
}

function withoutTicks(facts: Facts, { question, says, options }: Clause, sheet: Sheet): Facts {
  const asked = sheet.pages.find(({ page }) => page.id === question) ?? nowhere();
  const ticked =
    says === 'ticked' ? options : asked.options.map(({ id }) => id).filter((id) => !options.includes(id));
  return withUnticked(facts, asked.page, ticked);
}

/** The first item after this one that what is known does not rule out. */
function placeAfter(
  { sheet: { pages }, numbers, index }: Route,
  known: Facts,
): { readonly place: Place; readonly at: number } {
  let facts = known;
  for (const [at, { page }] of pages.entries()) {
    if (at <= index) continue;
    const number = numbers[at];
    if (number !== undefined && mayApply(page, facts)) return { place: { number }, at };
    facts = withoutAnswer(facts, page);
  }
  return { place: 'end', at: pages.length };
}

function straight(place: Place, { numbers, index }: Route): Ways {
  const next = numbers[index + 1];
  const isNext = place === 'end' ? next === undefined : place.number === next;
  return { goTo: {}, rules: [], otherwise: isNext ? null : place };
}

function pageAt({ sheet, index }: Route): SheetPage {
  return sheet.pages[index] ?? nowhere();
}

function isSame(one: Place, other: Place): boolean {
  return one === other || (one !== 'end' && other !== 'end' && one.number === other.number);
}

function nowhere(): never {
  throw new Error('A route names a page that is not on the form.');
}
