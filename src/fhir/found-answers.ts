import type { AnswerValue } from '../../questions/answer.ts';
import type { PageRules } from '../../questions/question.ts';
import { answerTo, type Given } from './answer-to.ts';
import { whoOf } from './certain.ts';
import type { Misfit } from './misfit.ts';
import { type ReadResponse, within } from './read-response.ts';
import type { RawAnswer, RawItem } from './response-schema.ts';

export interface FoundAnswer {
  readonly answer: AnswerValue;
  readonly at: string;
  readonly said: string;
}

export interface FoundAnswers {
  /** By question, each as far as it fits its own question. */
  readonly found: ReadonlyMap<string, FoundAnswer>;
  readonly misfits: readonly Misfit[];
}

/** Every answer in a response, however its items are grouped. In maps, since a link id may be any word. */
export function foundAnswers(response: ReadResponse, pages: readonly PageRules[]): FoundAnswers {
  const questions = new Map(
    pages.flatMap((page) => (page.kind === 'notice' ? [] : [[page.id, page] as const])),
  );
  const found = new Map<string, FoundAnswer>();
  const misfits: Misfit[] = [];
  for (const { linkId, text, at, given } of byLinkId(placedItems(response.items, response.at))) {
    const said = given.map((one) => one.said).join(', ');
    const question = questions.get(linkId);
    if (question === undefined) {
      if (given.length > 0)
        misfits.push({ problem: 'unknownItem', question: linkId, ...(text && { text }), at, said });
      continue;
    }
    const read = answerTo(question, given, at);
    // One by one: there may be more than a call takes.
    for (const misfit of read.misfits) misfits.push(misfit);
    if (read.answer === undefined) continue;
    if (linkId === 'who' && read.answer !== whoOf(response.voice)) {
      misfits.push({ problem: 'otherPerson', question: linkId, at, said });
    } else {
      found.set(linkId, { answer: read.answer, at, said });
    }
  }
  return { found, misfits };
}

interface Placed {
  readonly linkId: string;
  readonly text: string | undefined;
  /** Where the first item of this link id stands. */
  readonly at: string;
  readonly given: readonly Given[];
}

/** Some fillers write an item for each tick, and some a single one. */
function byLinkId(items: readonly Placed[]): readonly Placed[] {
  const together = new Map<string, Omit<Placed, 'linkId' | 'given'> & { readonly given: Given[] }>();
  for (const { linkId, text, at, given } of items) {
    const before = together.get(linkId);
    if (before === undefined) together.set(linkId, { text, at, given: [...given] });
    else for (const one of given) before.given.push(one);
  }
  return Array.from(together, ([linkId, item]) => ({ linkId, ...item }));
}

function placedItems(items: readonly RawItem[], parent: string): readonly Placed[] {
  return items.flatMap(({ linkId, text, item, answer }, place) => {
    const at = within(parent, ['item', place]);
    const given = (answer ?? []).map((raw, index) => givenIn(raw, within(at, ['answer', index])));
    const inside = (answer ?? []).flatMap((raw, index) =>
      placedItems(raw.item ?? [], within(at, ['answer', index])),
    );
    return [{ linkId, text, at, given }, ...placedItems(item ?? [], at), ...inside];
  });
}

function givenIn(raw: RawAnswer, at: string): Given {
  return { raw, at, said: saidIn(raw) };
}

/** What an answer says, in the words of the file. */
function saidIn({ valueCoding, valueString, ...rest }: RawAnswer): string {
  if (valueString !== undefined) return valueString;
  if (valueCoding !== undefined) return valueCoding.display ?? valueCoding.code ?? '';
  const value = Object.entries(rest).find(([field]) => field.startsWith('value'))?.[1];
  return value === undefined ? '' : JSON.stringify(value);
}
