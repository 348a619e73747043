import type { Sweeps } from './walk.ts';

/** Every group with every other: the whole product at once. */
export const wholeProduct: Sweeps = (ways) => [placesOf(ways)];

/**
 * The product in two parts: all groups but the largest, and the largest with each other one. Enough, because groups
 * share no condition (groups.ts), and each pair is walked together to show it.
 */
export const splitProduct: Sweeps = (ways) => {
  if (ways.length === 0) return [[]];
  const places = placesOf(ways);
  const most = Math.max(...ways.map((some) => some.length));
  const largest = places.find((place) => ways[place]?.length === most) ?? 0;
  const others = places.filter((place) => place !== largest);
  const varying = others.filter((place) => (ways[place]?.length ?? 0) > 1);
  return [others, ...varying.map((place) => [largest, place])];
};

/** Each group by itself. */
export const eachGroup: Sweeps = (ways) =>
  ways.length === 0 ? [[]] : placesOf(ways).map((place) => [place]);

function placesOf(ways: Parameters<Sweeps>[0]): readonly number[] {
  return ways.map((_, place) => place);
}
