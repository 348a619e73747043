import { conceptIn } from './codes.mjs';
import { isProfile } from './definitions.mjs';
import { error } from './finding.mjs';
import { elementsOf } from './walk.mjs';

/** What a resource names is there: contained and bundled resources, profiles, forms, and the codes of a system that we publish. */
export const references = {
  name: 'References',
  version: 'ours',
  validate: (resource, all) => {
    const nodes = elementsOf(resource);
    return [
      ...nodes.flatMap(referenceFindings),
      ...nodes.flatMap(containedFindings),
      ...nodes.flatMap(profileFindings),
      ...nodes.flatMap((node) => codingFindings(node, all)),
      ...nodes.flatMap((node) => formFindings(node, all)),
    ];
  },
};

function referenceFindings({ at, type, value, container, root }) {
  if (type !== 'Reference' || value.reference === undefined) return [];
  const { reference } = value;
  const isThere = reference.startsWith('#')
    ? container.contained?.some(({ id }) => `#${id}` === reference)
    : root.entry?.some((entry) => isEntry(entry, reference));
  return isThere === true ? [] : [error(at, `${reference} is neither contained nor in the bundle`)];
}

function isEntry({ fullUrl, resource }, reference) {
  return fullUrl === reference || `${resource?.resourceType}/${resource?.id}` === reference;
}

/** dom-3: what is contained is referred to. */
function containedFindings({ at, value }) {
  if (value.resourceType === undefined || !Array.isArray(value.contained)) return [];
  const named = elementsOf(value).map((node) => node.value.reference ?? node.value);
  return value.contained
    .filter(({ id }) => !named.includes(`#${id}`))
    .map(({ id }) => error(`${at}.contained`, `nothing refers to #${id}`));
}

function profileFindings({ at, path, value }) {
  return path !== 'Meta.profile' || isProfile(value.replace(/\|.*$/, ''))
    ? []
    : [error(at, `no profile of R4 or SDC is ${value}`)];
}

function codingFindings({ at, type, value }, all) {
  if (type !== 'Coding') return [];
  const system = all.find(({ resourceType, url }) => resourceType === 'CodeSystem' && url === value.system);
  if (system === undefined || conceptIn(system.concept ?? [], value.code) !== undefined) return [];
  return [error(at, `${value.system} has no code ${value.code}`)];
}

function formFindings({ at, path, value }, all) {
  if (path !== 'QuestionnaireResponse.questionnaire' || formOf(value, all) !== undefined) return [];
  return [error(at, `no form that we publish is ${value}`)];
}

/** @returns the form that a canonical names with its version */
export function formOf(canonical, all) {
  return all.find(
    ({ resourceType, url, version }) => resourceType === 'Questionnaire' && `${url}|${version}` === canonical,
  );
}
