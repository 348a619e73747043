import type { Figures, Times } from './figures.ts';

/** The kind of step that takes longest. */
export function worst(steps: Figures['steps']): Times {
  return Object.values(steps)
    .map(({ whole }) => whole)
    .reduce((one, other) => (other.median > one.median ? other : one));
}
