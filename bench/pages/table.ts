import { markdownTable } from '../markdown-table.ts';
import { ours } from './candidates.ts';
import { type Measure, type Measured, measures } from './measures.ts';
import { type Target, targets } from './targets.ts';

/** The medians of every candidate, by name. */
export type Medians = ReadonlyMap<string, Measured>;

export interface Judged {
  readonly target: Target;
  readonly isMet: boolean;
}

/**
 * @param names the candidates in the order of the columns
 * @returns the two tables in Markdown: the figures of every candidate, and ours against the targets
 */
export function tables(names: readonly string[], medians: Medians): string {
  const figures = measureNames.map((measure) => [
    measures[measure].title,
    ...names.map((name) => figure(measure, medians.get(name)?.[measure])),
  ]);
  const judged = judge(medians).map(({ target, isMet }) => [
    measures[target.measure].title,
    figure(target.measure, figureOf(medians, ours, target.measure)),
    ...comparison(target, medians),
    isMet ? 'met' : '**missed**',
  ]);
  return [
    ...markdownTable(['Median', ...names], figures),
    '',
    ...markdownTable(['Target', ours, 'Against', 'Ratio', 'Wanted', ''], judged),
  ].join('\n');
}

export function judge(medians: Medians): readonly Judged[] {
  return targets.map((target) => {
    const value = figureOf(medians, ours, target.measure);
    if (target.of) return { target, isMet: ratio(target, medians) <= target.atMost };
    return { target, isMet: 'below' in target ? value < target.below : value <= target.atMost };
  });
}

export function medianOfEach(all: readonly Measured[]): Measured {
  const values = new Map<string, number[]>();
  for (const [measure, value] of all.flatMap((one) => Object.entries(one))) {
    values.set(measure, [...(values.get(measure) ?? []), value]);
  }
  const medians: { [M in Measure]?: number } = {};
  return Object.assign(medians, Object.fromEntries([...values].map(([name, list]) => [name, median(list)])));
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

function comparison(target: Target, medians: Medians): readonly string[] {
  if (target.of) {
    const { candidate, measure } = target.of;
    const against = `${candidate}: ${figure(measure, figureOf(medians, candidate, measure))}`;
    return [against, ratio(target, medians).toFixed(2), `at most ${target.atMost}`];
  }
  const { unit } = measures[target.measure];
  return ['', '', 'below' in target ? `below ${target.below} ${unit}` : `at most ${target.atMost} ${unit}`];
}

function ratio({ measure, of }: Target, medians: Medians): number {
  return of ? figureOf(medians, ours, measure) / figureOf(medians, of.candidate, of.measure) : Number.NaN;
}

/** What was not measured is no number, and meets no target. */
function figureOf(medians: Medians, name: string, measure: Measure): number {
  return medians.get(name)?.[measure] ?? Number.NaN;
}

function figure(measure: Measure, value: number | undefined): string {
  if (value === undefined) return '';
  return measures[measure].unit === 'bytes' ? `${(value / 1000).toFixed(1)} kB` : `${Math.round(value)} ms`;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of an object are not typed as such
const measureNames = Object.keys(measures) as Measure[];
