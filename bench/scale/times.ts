import type { Timed } from './figures.ts';
import { startUp } from './start-up.ts';

/** Run in a process of its own; prints its figures as JSON. */
async function times(): Promise<Timed> {
  const start = await startUp();
  // Only now: it imports what the start has timed.
  const { steps } = await import('./steps.ts');
  return { start, ...steps() };
}

process.stdout.write(JSON.stringify(await times()));
