import type { Measured } from './figures.ts';
import { startUp } from './start-up.ts';

/** Run in a process of its own; prints its figures as JSON. */
async function measure(): Promise<Measured> {
  const start = await startUp();
  // Only now: they import what the start has timed.
  const { steps } = await import('./steps.ts');
  const { memoryAfterAnswers } = await import('./memory.ts');
  return { start, ...steps(), memory: memoryAfterAnswers(3) };
}

process.stdout.write(JSON.stringify(await measure()));
