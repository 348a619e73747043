import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { writePart } from '../performance-page.ts';
import { firstVisit } from './first-visit.ts';
import { fire, type Load } from './fire.ts';
import { startPackagedServer } from './packaged-server.ts';
import { report } from './report.ts';
import { tasks } from './tasks.ts';

/**
 * Asks the packaged server for as much as it gives, over loopback and for a bounded time, and prints the figures.
 *
 * @param args `--seconds 10` for each row, `--connections 50`, `--write` for docs/performance.md
 */
export async function main(args: readonly string[]): Promise<void> {
  const { write, ...load } = optionsFrom(args);
  const others = loadavg()[0] ?? Number.NaN;
  const visit = await firstVisit();
  const server = await startPackagedServer();
  try {
    const before = await server.megabytes();
    const fired = [];
    for (const task of await tasks(server.origin, visit)) {
      process.stdout.write(`${task.name}\n`);
      fired.push({ task, figures: await fire(server.origin, task, load) });
    }
    const text = report(fired, { before, after: await server.megabytes() });
    process.stdout.write(`\n${text}\n`);
    if (write) await writePart('load', how(load, others), text);
  } finally {
    await server.stop();
  }
}

function optionsFrom(args: readonly string[]): Load & { readonly write: boolean } {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: 'string', default: '10' },
      connections: { type: 'string', default: '50' },
      write: { type: 'boolean', default: false },
    },
  });
  const [seconds, connections] = [Number(values.seconds), Number(values.connections)];
  if (!inRange(seconds, 60) || !inRange(connections, 1000)) {
    throw new Error('--seconds takes a whole number from 1 to 60, --connections one from 1 to 1000.');
  }
  return { seconds, connections, write: values.write };
}

function inRange(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}

function how({ seconds, connections }: Load, others: number): string {
  return [
    `${connections} connections, ${seconds} seconds for each row, over loopback.`,
    'The server and what asks it share the machine,',
    `whose load average was ${others.toFixed(1)} before.`,
  ].join(' ');
}
