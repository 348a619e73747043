import type { QuestionnaireResponse } from 'fhir/r4';
import { pages } from '../../../questions/questionnaire.ts';
import { readAnswers } from '../../../src/fhir/read-answers.ts';
import { readResponse } from '../../../src/fhir/read-response.ts';
import type { Expected } from './expected.ts';
import type { Filled, ItemShown } from './filler.ts';

/**
 * Where a filler is not as our path.
 *
 * - `shown`, `hidden`: an item that is on the screen and not on the path, or the reverse
 * - `offered`, `withheld`: an option that can be ticked and is not on offer, or the reverse
 * - `read`: a question that the filler's response answers otherwise
 * - `misfit`: what our reader finds wrong with the filler's response
 * - `refused`: a response that our reader does not take
 * - `unsaid`: words around a question that are not on the screen with it
 * - `status`: the status that the filler leaves a finished response with
 */
export interface Difference {
  readonly kind:
    'shown' | 'hidden' | 'offered' | 'withheld' | 'read' | 'misfit' | 'refused' | 'unsaid' | 'status';
  /** A link id, or the code of an option. */
  readonly about: string;
  /** In a walk, the question that was answered last. */
  readonly after?: string;
}

export function inItems({ items, compared }: Expected, filled: Pick<Filled, 'items'>): readonly Difference[] {
  const shown = new Map(filled.items.map((item) => [item.linkId, item]));
  return compared.flatMap((linkId) => inItem(linkId, items.get(linkId), shown.get(linkId)));
}

function inItem(
  linkId: string,
  ours: readonly string[] | undefined,
  theirs: ItemShown | undefined,
): readonly Difference[] {
  if (ours === undefined) return theirs === undefined ? [] : [{ kind: 'shown', about: linkId }];
  if (theirs === undefined) return [{ kind: 'hidden', about: linkId }];
  return [
    ...without(theirs.offered, ours).map((about) => ({ kind: 'offered', about }) as const),
    ...without(ours, theirs.offered).map((about) => ({ kind: 'withheld', about }) as const),
  ];
}

function without(some: readonly string[], others: readonly string[]): readonly string[] {
  return some.filter((one) => !others.includes(one));
}

/** The hint of each question on the screen, and why it is asked. */
export function inWords({ around }: Expected, { items, text }: Filled): readonly Difference[] {
  const said = inOneLine(text);
  return items
    .flatMap(({ linkId }) => around.get(linkId) ?? [])
    .filter((note) => !said.includes(inOneLine(note.text ?? '')))
    .map(({ linkId }) => ({ kind: 'unsaid', about: linkId }));
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** What the filler gives, read as a file that somebody brings to the doctor's page. */
export function inResponse(
  { path: { answers } }: Expected,
  given: QuestionnaireResponse,
): readonly Difference[] {
  const response = readResponse(JSON.stringify(given));
  if (response.kind === 'refused') return [{ kind: 'refused', about: response.refusal }];
  const read = readAnswers(response, pages);
  const differing = pages.filter(({ id }) => !isSame(Reflect.get(answers, id), read.path.answers[id]));
  return [
    ...differing.map(({ id }) => ({ kind: 'read', about: id }) as const),
    ...read.misfits.map(
      ({ problem, question }) => ({ kind: 'misfit', about: `${problem} ${question}` }) as const,
    ),
  ];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
