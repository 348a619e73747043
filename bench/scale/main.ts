import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { writePart } from '../performance-page.ts';
import type { Figures } from './figures.ts';
import { measured } from './measured.ts';
import { descriptionOf, plotOf } from './plot.ts';
import { shapes } from './shapes.ts';
import { tables } from './tables.ts';

const sizes = [100, 1000, 10_000];
const rounds = 5;

/**
 * Measures every shape at every size, and writes the figures, the plot of them and their part of docs/performance.md.
 *
 * @param document where the plot is drawn
 * @param tell hears of each size
 */
export async function main(document: Document, tell: (line: string) => void): Promise<void> {
  const figures: Figures[] = [];
  for (const shape of shapes) {
    for (const size of sizes) {
      const found = await measured(shape, size, rounds);
      figures.push(found);
      tell(line(found));
    }
  }
  await writeFile('bench/scale/figures.json', await format(JSON.stringify(figures), { parser: 'json' }));
  await writeFile('docs/images/scale.svg', plotOf(figures, document));
  await writePart(
    'scale',
    `the least disturbed of ${rounds} rounds.`,
    `![${descriptionOf(figures)}](images/scale.svg)\n\n${tables(figures)}`,
  );
}

function line({ shape, size, steps }: Figures): string {
  return `${shape} of ${size}: an answer takes ${steps.lastAnswers.whole.median.toFixed(2)} ms`;
}
