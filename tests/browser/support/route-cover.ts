import { edge } from '../../proof/shell/crossings.ts';
import { type ModelWalk, modelWalks, routeOf } from '../../proof/shell/model.ts';

/** A few walks that together go every way from page to page: each one goes the most that are still to go. */
export function coveringWalks(): readonly ModelWalk[] {
  const open = modelWalks(2).map((walk) => ({ walk, route: routeOf([walk]) }));
  const left = new Set(open.flatMap(({ route }) => [...route]));
  const chosen: ModelWalk[] = [];
  while (left.size > 0) {
    const [best] = open
      .map(({ walk, route }) => ({ walk, route, gain: [...route].filter((step) => left.has(step)).length }))
      .sort((one, other) => other.gain - one.gain);
    if (!best || best.gain === 0) throw new Error(`No walk goes ${[...left].join(', ')}.`);
    chosen.push(best.walk);
    for (const step of best.route) left.delete(step);
  }
  return chosen;
}

/** What has been crossed in the browser so far, in the names of the machine's edges. */
export class Crossed {
  readonly edges = new Set<string>();

  /** From a state straight to another. */
  direct(from: string, event: string, to: string): void {
    this.edges.add(edge(from, event, to));
  }

  /** From a state to the place where the path, or the person, is headed. */
  arriving(from: string, event: string, to: string): void {
    this.edges.add(edge(from, event, 'arriving'));
    this.edges.add(edge('arriving', 'always', to));
  }
}
