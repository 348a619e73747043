import { isDeepStrictEqual } from 'node:util';
import { pathOf } from '../../../machines/path.ts';
import { pages } from '../../../questions/questionnaire.ts';
import { type ReadAnswers, readAnswers } from '../../../src/fhir/read-answers.ts';
import { readResponse } from '../../../src/fhir/read-response.ts';
import type { Trial, Verdict } from './fuzz.ts';

/** All that is done with a file before anything is shown: refused at a place, or read so that nothing is made up and nothing lost. */
export function tried(text: string): Trial {
  return { shown: text, judged: () => judged(text) };
}

function judged(text: string): Verdict {
  const response = readResponse(text);
  if (response.kind === 'refused') {
    const { refusal, at } = response;
    const isLocated = ['notJson', 'tooDeep', 'noResponse'].includes(refusal) || at.includes('.');
    return { outcome: refusal, ...(!isLocated && { wrong: `It was refused nowhere: "${at}".` }) };
  }
  const read = readAnswers(response, pages);
  const given = givenIn(response.items);
  const json: unknown = JSON.parse(text);
  const wrong =
    madeUp(read, given) ??
    lost(read, given) ??
    unsteady(read, response.length) ??
    read.misfits.map(({ at }) => nowhere(json, at)).find((fault) => fault !== undefined);
  return { outcome: read.misfits.length > 0 ? 'inPart' : 'read', ...(wrong !== undefined && { wrong }) };
}

/** What one item of the file answers: found without the product's reader. */
interface GivenAnswer {
  readonly linkId: string;
  readonly value: unknown;
}

function givenIn(node: unknown): readonly GivenAnswer[] {
  if (Array.isArray(node)) return node.flatMap(givenIn);
  if (typeof node !== 'object' || node === null) return [];
  const { linkId, answer = [], item = [] } = node as { linkId: string; answer?: object[]; item?: object[] };
  return [
    ...answer.map((value) => ({ linkId, value })),
    ...givenIn(item),
    ...answer.flatMap((one) => givenIn('item' in one ? one.item : [])),
  ];
}

/** An answer that stands and that the file does not give. Who answers is told by the form. */
function madeUp(
  { path }: ReadAnswers<(typeof pages)[number]>,
  given: readonly GivenAnswer[],
): string | undefined {
  return Object.entries(path.answers)
    .filter(([id]) => id !== 'who')
    .flatMap(([id, answer]) => [answer ?? []].flat().map((one) => [id, one] as const))
    .filter(([id, one]) => !given.some(({ linkId, value }) => linkId === id && saysIt(value, id, one)))
    .map(([id, one]) => `"${id}" was read as "${one}", and nobody said so.`)[0];
}

/** An answer of the file that neither stands nor is named. */
function lost(
  { path, misfits }: ReadAnswers<(typeof pages)[number]>,
  given: readonly GivenAnswer[],
): string | undefined {
  const named = new Set(misfits.map(({ question }) => question));
  return given
    .filter(({ linkId, value }) => {
      const standing = [path.answers[linkId] ?? []].flat();
      const isEmpty = isDeepStrictEqual(textOf(value)?.trim(), '');
      return !isEmpty && !standing.some((one) => saysIt(value, linkId, one)) && !named.has(linkId);
    })
    .map(({ linkId, value }) => `The answer ${JSON.stringify(value)} to "${linkId}" was lost.`)[0];
}

function saysIt(value: unknown, id: string, answer: string): boolean {
  const { valueCoding } = value as { valueCoding?: { code?: unknown } };
  return valueCoding?.code === `${id}.${answer}` || textOf(value) === answer;
}

function textOf(value: unknown): string | undefined {
  const { valueString } = value as { valueString?: string };
  return valueString;
}

/** What was read has to be what the rules lead to, and so to be read again as the same. */
function unsteady(
  { path }: ReadAnswers<(typeof pages)[number]>,
  length: 'short' | 'full',
): string | undefined {
  const again = pathOf(path.answers, length, pages);
  return isDeepStrictEqual(again.answers, path.answers) ? undefined : 'Read again, it is another.';
}

/** A place that a misfit names, and that the file does not have. */
function nowhere(json: unknown, at: string): string | undefined {
  const steps = at.split(/\.|\[(\d+)\]/).filter((step) => step !== undefined && step !== '');
  const found = steps.slice(1).reduce<unknown>((node, step) => {
    return typeof node === 'object' && node !== null ? Reflect.get(node, step) : undefined;
  }, json);
  return found === undefined ? `There is no ${at} in the file.` : undefined;
}
