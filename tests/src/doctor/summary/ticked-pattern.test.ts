import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../../machines/reading.ts';
import { pathOf } from '../../../../machines/path.ts';
import type { Edition } from '../../../../src/doctor/edition/edition-schema.ts';
import { tickedPattern } from '../../../../src/doctor/summary/ticked-pattern.ts';
import { editionInForce } from '../../../questions/editions/edition-in-force.ts';
import { olderAnswers, olderEdition } from '../edition/older-edition.ts';
import { finishedJourneys } from '../finished-journeys.ts';

const edition = await editionInForce();

test.each(finishedJourneys)('The pattern is that of the reading: $name', ({ answers, length }) => {
  expect(tickedPattern(edition, answers)).toEqual(readingOf(pathOf(answers, length)).pattern);
});

describe('No pattern is named', () => {
  test('for an edition with other parts', () => {
    expect(tickedPattern(olderEdition, olderAnswers)).toBeNull();
    expect(tickedPattern(olderEdition, { parts: ['arm'] })).toBeNull();
  });

  test('for an edition with a side that the rules do not know, even where it was not ticked', () => {
    expect(tickedPattern(edition, { parts: ['arm'], armSide: 'left' })).not.toBeNull();
    const changed = withOptions(edition, 'armSide', ['left', 'right', 'both', 'mostlyLeft', 'notSure']);
    expect(tickedPattern(changed, { parts: ['arm'], armSide: 'left' })).toBeNull();
  });

  test('where parts were not asked', () => {
    expect(tickedPattern(edition, {})).toBeNull();
    expect(tickedPattern(edition, { parts: null })).toBeNull();
  });
});

test('An edition with fewer parts keeps its pattern', () => {
  const changed = withOptions(edition, 'parts', ['neck', 'arm', 'notSure']);
  expect(tickedPattern(changed, { parts: ['neck'] })).toEqual({
    pattern: 'one-part',
    leg: false,
    trace: [1, 2, 3],
  });
});

function withOptions(from: Edition, id: string, options: string[]): Edition {
  return {
    ...from,
    pages: from.pages.map((page) => (page.id === id && 'options' in page ? { ...page, options } : page)),
  };
}
