import type { Page } from '../../../questions/question.ts';
import { pages, sections } from '../../../questions/questionnaire.ts';
import { type Observer, observers } from '../classes/observers.ts';

/** Pages that decide for one another, and for no page outside the group. */
export type Group = readonly Page[];

/** Who the answers are about, and how old they are: many pages ask this, so it is fixed before the rest is split. */
export const person: Group = sections[0].pages;

/**
 * All other pages, split so that no condition, advice or pattern rule reads answers of two groups. What one group asks,
 * and what it brings, then follows from the person and its own answers alone: a path is one way through each group.
 */
export const groups: readonly Group[] = groupedBy(observers);

/** Each page begins alone; whoever decides by answers of several pages joins their groups. */
export function groupedBy(watching: readonly Observer[]): readonly Group[] {
  const free = pages.filter((page) => !person.some(({ id }) => id === page.id));
  let found: readonly Group[] = free.map((page) => [page]);
  for (const deciding of new Set(watching.map((observer) => observer.by))) {
    const touched = new Set([
      deciding,
      ...watching.filter(({ by }) => by === deciding).map(({ question }) => question),
    ]);
    found = joined(found, (group) => group.some((page) => touched.has(page.id)));
  }
  return found.map((group) => free.filter((page) => group.includes(page)));
}

function joined(found: readonly Group[], isTouched: (group: Group) => boolean): readonly Group[] {
  const others = found.filter((group) => !isTouched(group));
  const one = found.filter(isTouched).flat();
  return one.length > 0 ? [...others, one] : others;
}
