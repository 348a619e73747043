import { expect, test } from 'vitest';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { prove } from '../support/prove.ts';
import { sentencesIn } from './sentences-in.ts';
import { madeSentences, shownTexts } from './shown.ts';

const most = 25;

prove(
  'no sentence over 25 words',
  'No sentence has more than 25 words; what a person ticked, or may tick, counts as a list.',
  (cases) => {
    const sentences = [
      ...shownTexts().flatMap(({ text }) => sentencesIn(text)),
      ...madeSentences().map(withoutTicks),
    ];
    expect(sentences.filter((sentence) => lengthOf(sentence) > most)).toEqual([]);
    cases.held(sentences.length);
  },
);

test('A sentence of 26 words would be found', () => {
  expect(lengthOf(Array.from({ length: 26 }, () => 'word').join(' '))).toBeGreaterThan(most);
});

test('Ticks are taken off the sentence that repeats them', () => {
  expect(withoutTicks('You told us about 2 parts of the body: neck or shoulders and left arm or hand.')).toBe(
    'You told us about 2 parts of the body: -.',
  );
});

function lengthOf(sentence: string): number {
  return sentence.split(/\s+/).length;
}

/** The longest tick first, since the name of one may stand in the name of another. */
const ticks = [...Object.values(walkWords.body.sites), ...Object.values(walkWords.call.noticedThing)].sort(
  (one, other) => other.length - one.length,
);

function withoutTicks(sentence: string): string {
  const withoutNames = sentence.replaceAll(/"[^"]*"/g, '-');
  const dashes = ticks.reduce((left, tick) => left.replaceAll(tick, '-'), withoutNames);
  return dashes.replaceAll(/-((,| and) -)+/g, '-');
}
