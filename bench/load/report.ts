import { markdownTable } from '../markdown-table.ts';
import type { Figures } from './fire.ts';
import type { Task } from './tasks.ts';

export interface Fired {
  readonly task: Task;
  readonly figures: Figures;
}

/**
 * @param memory of the server, in MB, before the first request and after the last
 * @returns Markdown: a table with a row for each task, and what it means for a clinic
 */
export function report(
  fired: readonly Fired[],
  memory: { readonly before: number; readonly after: number },
): string {
  return [
    ...table(fired),
    '',
    `The server held ${whole(memory.before)} MB of memory before, and ${whole(memory.after)} MB after.`,
    '',
    ...fired.filter(({ task }) => task.isVisit).map(meaning),
  ].join('\n');
}

function table(fired: readonly Fired[]): readonly string[] {
  const head = [
    'Asked for',
    'Requests a second',
    'Median',
    '97.5 % within',
    '99 % within',
    'MB a second',
    'Errors',
  ];
  const rows = fired.map(({ task, figures: { requestsPerSecond, latency, bytesPerSecond, errors } }) => [
    task.name,
    whole(requestsPerSecond),
    ...[latency.p50, latency.p97_5, latency.p99].map((time) => `${whole(time)} ms`),
    (bytesPerSecond / 1e6).toFixed(1),
    whole(errors),
  ]);
  return markdownTable(head, rows);
}

/** A line of 100 megabits is what a small office has. */
const lineBitsPerSecond = 100e6;

function meaning({ task, figures: { requestsPerSecond, bytesPerSecond, errors } }: Fired): string {
  if (errors > 0) return 'There were errors, so the figures of a first visit mean nothing.';
  const visitsPerSecond = requestsPerSecond / task.paths.length;
  const bytesPerVisit = bytesPerSecond / visitsPerSecond;
  const perLine = lineBitsPerSecond / 8 / bytesPerVisit;
  return [
    `A first visit asks for ${whole(task.paths.length)} files, ${whole(bytesPerVisit / 1000)} kB with their headers.`,
    `The server gave ${oneDigit(visitsPerSecond)} of them a second: **${rounded(visitsPerSecond * 3600)} new patients an hour**.`,
    `A line of ${whole(lineBitsPerSecond / 1e6)} Mbit/s carries ${rounded(perLine * 3600)} an hour.`,
    'After that, the server is asked for what the device does not have yet, and for nothing with an answer in it.',
  ].join(' ');
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

function oneDigit(value: number): string {
  return value < 10 ? value.toFixed(1) : whole(value);
}

/** To 2 digits, downwards: more would promise what another run does not keep. */
function rounded(value: number): string {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return whole(Math.floor(value / step) * step);
}
