import { combine, waysOf } from './combined.ts';
import { type PathProperty, type Walked, walkedOf } from './path-property.ts';
import type { Situation, Way } from './ways.ts';

/** What a walk found. */
export interface Walk {
  paths: number;
  pages: number;
  seconds: number;
  /** By the name of the property: how often it failed, and the first paths on which it did. */
  readonly faults: Map<string, Fault[]>;
}

interface Fault {
  readonly wrong: string;
  readonly length: string;
  readonly answers: object;
}

/** Which groups vary together, by their places: one list for each sweep. */
export type Sweeps = (ways: readonly (readonly Way[])[]) => readonly (readonly number[])[];

/** Walks every complete path of the sweeps, and asks every property about each. */
export function walk(
  situations: readonly Situation[],
  sweeps: Sweeps,
  properties: readonly PathProperty[],
): Walk {
  const began = performance.now();
  const found: Walk = { paths: 0, pages: 0, seconds: 0, faults: new Map() };
  for (const situation of situations) {
    const ways = waysOf(situation);
    for (const varying of sweeps(ways)) {
      combine(situation, ways, varying, (combination) => look(walkedOf(combination), properties, found));
    }
  }
  found.seconds = (performance.now() - began) / 1000;
  return found;
}

function look(walked: Walked, properties: readonly PathProperty[], found: Walk): void {
  found.paths += 1;
  found.pages += walked.path.steps.length;
  for (const property of properties) {
    const wrong = property.fault(walked);
    if (wrong !== undefined) note(found, property.name, wrong, walked);
  }
}

const enoughFaults = 3;

function note({ faults }: Walk, name: string, wrong: string, { path, situation }: Walked): void {
  const noted = faults.get(name) ?? [];
  if (noted.length < enoughFaults) noted.push({ wrong, length: situation.length, answers: path.answers });
  faults.set(name, noted);
}
