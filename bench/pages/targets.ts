import { bareStack, floor } from './candidates.ts';
import type { Measure } from './measures.ts';

/** How our figure must stand to a figure of another candidate, or by itself. */
export type Target = {
  readonly measure: Measure;
} & (
  | { readonly of: { readonly candidate: string; readonly measure: Measure }; readonly atMost: number }
  | { readonly of?: never; readonly atMost: number }
  | { readonly of?: never; readonly below: number }
);

/** A target with `of` is a ratio; one without is in the unit of its measure. */
export const targets: readonly Target[] = [
  { measure: 'firstVisible', of: { candidate: floor, measure: 'firstVisible' }, atMost: 1.15 },
  { measure: 'firstUsable', of: { candidate: floor, measure: 'firstUsable' }, atMost: 1.15 },
  { measure: 'blocking', atMost: 0 },
  { measure: 'checkVisible', of: { candidate: floor, measure: 'firstVisible' }, atMost: 1.15 },
  { measure: 'checkUsable', of: { candidate: floor, measure: 'firstUsable' }, atMost: 1.15 },
  { measure: 'tapped', of: { candidate: floor, measure: 'tapped' }, atMost: 1.2 },
  { measure: 'questionAnswerable', of: { candidate: bareStack, measure: 'questionAnswerable' }, atMost: 0.9 },
  { measure: 'step', of: { candidate: bareStack, measure: 'step' }, atMost: 1 },
  { measure: 'step', below: 50 },
];
