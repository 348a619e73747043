import { patternOf } from '../../../machines/pattern.ts';
import { tickedParts } from '../../../machines/reading.ts';
import type { Answers } from '../../../questions/questionnaire.ts';
import { type Rules, rulesInForce } from '../classes/rules.ts';
import { groups } from '../walk/groups.ts';
import { waysThrough } from '../walk/ways.ts';

/** The rules of the version whose atlas is kept: what a clinical diff compares with the rules in force. */
export interface KeptRules extends Rules {
  /** Under each pattern with the rule that gave it, the parts and sides that lead there. */
  readonly pattern: Readonly<Record<string, readonly string[]>>;
}

/** The rules in force, in the shape in which they are kept: without words, which change no decision. */
export function rulesToKeep(): KeptRules {
  return {
    pages: rulesInForce.pages.map(({ id, walks, when, options, optionWhen, atLeastOffered }) => ({
      id,
      walks,
      ...(when && { when }),
      ...(options && { options }),
      ...(optionWhen && { optionWhen }),
      ...(atLeastOffered !== undefined && { atLeastOffered }),
    })),
    advice: rulesInForce.advice.map(({ id, because, about }) => ({ id, because, ...(about && { about }) })),
    pattern: patternTable(),
  };
}

function patternTable(): Record<string, readonly string[]> {
  const table: Record<string, string[]> = {};
  for (const { answers } of waysThroughTheParts()) {
    const outcome = patternInWords(answers);
    table[outcome] = [...(table[outcome] ?? []), ticksInWords(answers)];
  }
  return table;
}

export function waysThroughTheParts(): readonly { readonly answers: Answers }[] {
  const where = groups.find((group) => group.some(({ id }) => id === 'parts')) ?? [];
  return waysThrough(where, {}, 'short');
}

/** "neighbouring, by rule 6". */
export function patternInWords(answers: Answers): string {
  const { pattern, trace } = patternOf(tickedParts(answers));
  return `${pattern}, by rule ${trace.at(-1)}`;
}

/** "neck + arm (left)": the key of the table. */
export function ticksInWords({ parts = [], armSide, legSide }: Answers): string {
  const sides: Readonly<Record<string, string | undefined>> = { arm: armSide, leg: legSide };
  return parts.map((part) => (sides[part] === undefined ? part : `${part} (${sides[part]})`)).join(' + ');
}
