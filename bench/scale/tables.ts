import { markdownTable } from '../markdown-table.ts';
import type { Figures, Times } from './figures.ts';

/** @returns three tables in Markdown: start-up, steps, memory */
export function tables(figures: readonly Figures[]): string {
  return [
    table(
      [
        'Start-up, ms',
        'Questions read',
        'Machine made',
        'of it xstate',
        'Actor started',
        'All',
        'Edges',
        'Search',
      ],
      figures.map(({ start, edges, search, ...rest }) => [
        named(rest),
        ms(start.questions),
        ms(start.machine),
        ms(start.machineByXstate),
        ms(start.actor),
        ms(start.questions + start.machine + start.actor),
        whole(edges),
        ms(search),
      ]),
    ),
    table(
      [
        'One step, ms (95 % within)',
        'First answers',
        'Last answers',
        'Change of the first',
        'Back',
        'By address',
      ],
      figures.map(({ steps, ...rest }) => [
        named(rest),
        times(steps.firstAnswers.whole),
        times(steps.lastAnswers.whole),
        times(steps.changes.whole),
        times(steps.back.whole),
        times(steps.visits.whole),
      ]),
    ),
    table(
      ['Of that, ms', 'Core: last answers', 'xstate: last answers', 'xstate: back', 'xstate: by address'],
      figures.map(({ steps, ...rest }) => [
        named(rest),
        ms(steps.lastAnswers.core?.median),
        ms(steps.lastAnswers.xstate?.median),
        ms(steps.back.xstate?.median),
        ms(steps.visits.xstate?.median),
      ]),
    ),
    table(
      ['Memory, MB', 'Questions on the path', 'After 1,000 answers', 'After 2,000', 'After 3,000'],
      figures.map(({ asked, memory, ...rest }) => [named(rest), whole(asked), ...memory.map(megabytes)]),
    ),
  ].join('\n\n');
}

function named({ shape, size }: Pick<Figures, 'shape' | 'size'>): string {
  return `${shape} of ${whole(size)}`;
}

function times({ median, p95 }: Times): string {
  return `${ms(median)} (${ms(p95)})`;
}

function ms(time: number | undefined): string {
  if (time === undefined) return '';
  return time < 10 ? time.toPrecision(2) : whole(Math.round(time));
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

function whole(count: number): string {
  return count.toLocaleString('en-GB');
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  return markdownTable(head, body).join('\n');
}
