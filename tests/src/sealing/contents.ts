import { pathOf } from '../../../machines/path.ts';
import type { Content } from '../../../src/sealing/content.ts';
import { allJourneys } from '../../journeys/all-journeys.ts';
import type { Journey } from '../../journeys/journey.ts';

export const bare = {
  language: 'en',
  sealedAt: new Date('2026-11-24T21:00:05Z'),
  walk: 'AAECAwQFBgc',
  copy: 1,
};

/** What each named person who comes to a summary would seal. */
export const journeyContents: readonly (readonly [string, Content])[] = allJourneys
  .filter(({ endsAt }) => endsAt === 'summary')
  .map((journey) => [journey.name, contentOf(journey)] as const);

function contentOf({ pages, length }: Journey): Content {
  const entered = Object.fromEntries(
    pages.flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
  );
  return { ...bare, answers: pathOf(cleared(entered), length).answers, length };
}

/** A form yields `[]` or `''` where nothing was given, and an answer is then `null`. */
function cleared(entered: Readonly<Record<string, unknown>>): Readonly<Record<string, never>> {
  return Object.fromEntries(
    Object.entries(entered).map(([id, value]) => [id, isEmpty(value) ? null : value]),
  ) as Record<string, never>;
}

function isEmpty(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0);
}
