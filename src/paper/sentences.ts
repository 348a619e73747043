import { isQuestionId, type PageId } from '../../questions/questionnaire.ts';
import { inVoice } from '../../questions/words.ts';
import { optionWords } from '../words/option-words.ts';
import type { PaperWords } from '../words/paper-words.ts';
import type { WalkWords } from '../words/words.ts';
import { localeOf } from '../words/written.ts';
import type { Clause, Clauses } from './clauses.ts';
import type { PaperForm } from './form.ts';
import type { Item, Place } from './routing.ts';
import type { SheetOption } from './sheet.ts';

/** What the sentences of one form are written with. */
export interface Writing {
  readonly paper: PaperWords;
  readonly walkWords: WalkWords;
  /** A BCP 47 language tag. */
  readonly language: string;
  readonly form: PaperForm;
}

/** Whom the item is for, and where others go; none where it is for everybody. */
export function leadOf(item: Item, writing: Writing): readonly string[] {
  const { paper } = writing;
  const condition = conditionIn(item.when, writing);
  const forWhom = item.page.kind === 'notice' ? paper.readIf : paper.answerIf;
  const sentences = [
    ...(item.when.length > 0 ? [forWhom(condition)] : []),
    ...(item.atLeast > 0 ? [paper.answerIfOffered(String(item.atLeast))] : []),
  ];
  return sentences.length > 0 ? [...sentences, ifNot(item.ifNot, paper)] : [];
}

/** Whom an option is for; `undefined` where it is for everybody who reads it. */
export function optionLead(item: Item, option: SheetOption, writing: Writing): string | undefined {
  if (option.when.length === 0) return undefined;
  const { paper } = writing;
  const same = sameBoxElsewhere(item, option, writing);
  return paper.optionIf(
    same === undefined ? conditionIn(option.when, writing) : paper.clauses.tickedToo(numberOf(same, writing)),
  );
}

/** The ways on that stand under an item, each a sentence; read in order, the first that is true counts. */
export function waysOnFrom({ rules, otherwise }: Item, { paper, ...writing }: Writing): readonly string[] {
  if (rules.length === 0) return otherwise === null ? [] : [nowGoTo(otherwise, paper)];
  const lines = rules.map(({ when, to }) => {
    const condition = clauseHere(when, { paper, ...writing });
    return to === 'end' ? paper.ruleToEnd(condition) : paper.rule(condition, to.number);
  });
  if (otherwise === null) return lines;
  return [...lines, lines.length > 1 ? noneTrue(otherwise, paper) : ifNot(otherwise, paper)];
}

export function adviceLead(when: Clauses, writing: Writing): string {
  return writing.paper.readIf(conditionIn(when, writing));
}

export function goTo(place: Place, paper: PaperWords): string {
  return place === 'end' ? paper.goToEnd : paper.goTo(place.number);
}

function ifNot(place: Place, paper: PaperWords): string {
  return place === 'end' ? paper.ifNotEnd : paper.ifNot(place.number);
}

function noneTrue(place: Place, paper: PaperWords): string {
  return place === 'end' ? paper.noneTrueEnd : paper.noneTrue(place.number);
}

function nowGoTo(place: Place, paper: PaperWords): string {
  return place === 'end' ? paper.nowGoToEnd : paper.nowGoTo(place.number);
}

function conditionIn(clauses: Clauses, writing: Writing): string {
  const parts = clauses.map((anyOf) =>
    joined(
      anyOf.map((clause) => clauseIn(clause, writing)),
      'disjunction',
      writing,
    ),
  );
  return joined(parts, 'conjunction', writing);
}

function clauseIn(clause: Clause, writing: Writing): string {
  const { clauses } = writing.paper;
  const options = optionsIn(clause, writing);
  const number = numberOf(clause.question, writing);
  switch (clause.says) {
    case 'ticked':
    case 'other':
    case 'notTicked':
      return clauses[clause.says](options, number);
    case 'answered':
    case 'notAnswered':
      return clauses[clause.says](number);
  }
}

/** The same, said under the question itself. */
function clauseHere(clause: Clause, writing: Writing): string {
  const { tickedHere, otherHere } = writing.paper.clauses;
  return (clause.says === 'other' ? otherHere : tickedHere)(optionsIn(clause, writing));
}

function optionsIn({ question, options }: Clause, writing: Writing): string {
  const quoted = options.map((option) => writing.paper.quoted(labelOf(question, option, writing)));
  return joined(quoted, 'disjunction', writing);
}

/** The question in which a box of the same name decides about this one. */
function sameBoxElsewhere({ page }: Item, { id, when }: SheetOption, writing: Writing): string | undefined {
  const [clause, ...others] = when.flat();
  const [option, ...more] = clause?.options ?? [];
  if (clause?.says !== 'ticked' || option === undefined || others.length + more.length > 0) return undefined;
  const isSame = labelOf(clause.question, option, writing) === labelOf(page.id, id, writing);
  return isSame ? clause.question : undefined;
}

/** What stands beside a box. */
export function labelOf(question: string, option: string, { walkWords, form }: Writing): string {
  if (!isQuestionId(question)) throw new Error(`No question has the id "${question}".`);
  return inVoice(optionWords(walkWords, question, option).label, form.voice);
}

/** What a question asks, or a box is about. */
export function titleOf(id: PageId, { walkWords, form }: Writing): string {
  const words = walkWords.questions[id];
  return inVoice('title' in words ? words.title : words.question, form.voice);
}

function numberOf(question: string, { form }: Writing): string {
  const item = form.parts.flatMap(({ items }) => items).find(({ page }) => page.id === question);
  if (!item) throw new Error(`The question "${question}" is not on this form.`);
  return item.number;
}

function joined(parts: readonly string[], type: 'conjunction' | 'disjunction', writing: Writing): string {
  return new Intl.ListFormat(localeOf(writing.language), { type }).format(parts);
}
