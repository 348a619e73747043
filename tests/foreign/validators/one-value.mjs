import { elementAt } from './definitions.mjs';
import { error } from './finding.mjs';
import { elementsOf } from './walk.mjs';

/** Where R4 lets a value be of several types, as in `answer[x]`, one is given. Medplum only warns of more. */
export const oneValue = {
  name: 'One value',
  version: 'ours',
  validate: (resource) => {
    const seen = new Map();
    return elementsOf(resource).flatMap(({ at, path }) => {
      if (!path.endsWith('[x]') || elementAt(path).max !== '1') return [];
      const place = `${at.replace(/\.[^.]*$/, '')} ${path}`;
      // A value and what is said about it, such as `valueCode` and `_valueCode`, have one name.
      if ((seen.get(place) ?? at) !== at) return [error(at, `it is the second value of ${path}`)];
      seen.set(place, at);
      return [];
    });
  },
};
