import { elementAt, profilesOf, versionOf } from './definitions.mjs';
import { compiled, isOneTrue } from './expression.mjs';
import { elementsOf } from './walk.mjs';

/** Each rule that R4 and SDC write as an expression, worked out at each element that it is about by the engine of the NLM. */
export const invariants = {
  name: 'Invariants',
  version: `fhirpath ${versionOf('fhirpath')}`,
  validate: (resource) =>
    elementsOf(resource).flatMap((node) => rulesFor(node).flatMap((rule) => broken(rule, node))),
};

/**
 * ele-1, no empty element, is about every element, and Medplum and the JSON schema refuse one. dom-3 of R4 does not run: it takes `as`
 * of many elements at once, which the language refuses. references.mjs asks the same.
 */
const leftOut = ['ele-1', 'dom-3'];

function rulesFor(node) {
  const own = rulesAt(node.path, node.type);
  const isContained = node.resource !== node.container;
  const profiled = isContained
    ? []
    : profilesOf(node.resource).flatMap((one) => profileRules(one, node.path));
  const byKey = new Map([...own, ...profiled].map((rule) => [rule.key, rule]));
  return [...byKey.values()].filter(
    ({ key, expression }) => expression !== undefined && !leftOut.includes(key),
  );
}

/** Those of the element's place, and those of its type. */
const rulesAt = remembered((path, type) =>
  [path, type].flatMap((place) => elementAt(place)?.constraint ?? []),
);

const profileRules = remembered((profile, path) =>
  profile.snapshot.element
    .filter((element) => element.path === path && element.sliceName === undefined)
    .flatMap(({ constraint }) => constraint ?? []),
);

function broken({ key, severity, human, expression }, { at, value, path, resource, container }) {
  const finding = (says) => [{ severity, at, says: `${key}: ${says}` }];
  try {
    const result = compiled(mended(expression), path)(value, { resource, rootResource: container });
    return isOneTrue(result) ? [] : finding(human);
  } catch (thrown) {
    return finding(`could not be worked out: ${thrown.message}`);
  }
}

/** que-7 asks for a Boolean of the language, and the engine tells that from the boolean of FHIR, which is meant. */
function mended(expression) {
  return expression.replace('is Boolean', 'is boolean');
}

function remembered(work) {
  const results = new Map();
  return (...given) => {
    const key = given.map((one) => one.url ?? one).join(' ');
    if (!results.has(key)) results.set(key, work(...given));
    return results.get(key);
  };
}
