import { elementAt } from './definitions.mjs';

/**
 * Every element of a resource, from the top, with the place where R4 defines it. What R4 does not define is passed over: the other
 * validators refuse it.
 *
 * @returns a list of `{ at, value, path, type, resource, container, root }`: `at` is for a reader; `path` is the definition's, as in
 *   `Questionnaire.item.text`; `resource` is the nearest resource around the element, and `container` the one that contains that, or
 *   the same where none does; `root` is what was given, such as a bundle
 */
export function elementsOf(root) {
  return resourceAt({ at: root.resourceType, value: root, path: root.resourceType, container: root, root });
}

/** The resource itself, what is contained in it and, of a bundle, its entries. */
export function resourcesIn(resource) {
  const nested = [...(resource.contained ?? []), ...(resource.entry ?? []).map((entry) => entry.resource)];
  return [resource, ...nested.filter((one) => one !== undefined).flatMap(resourcesIn)];
}

function resourceAt(place) {
  const node = { ...place, type: place.value.resourceType, resource: place.value };
  return [node, ...partsOf(node, node.type)];
}

function partsOf(node, inside) {
  return Object.entries(node.value).flatMap(([key, value]) => {
    const name = key.replace(/^_/, '');
    const found = defined(inside, name);
    if (found === undefined) return [];
    const values = Array.isArray(value) ? value : [value];
    return values.flatMap((one, index) =>
      one === null || one === undefined
        ? []
        : elementWith(node, found, one, Array.isArray(value) ? `${name}[${index}]` : name),
    );
  });
}

function elementWith(around, { element, type }, value, name) {
  const path = element.contentReference?.replace(/^.*#/, '') ?? element.path;
  const place = { ...around, at: `${around.at}.${name}`, value, path };
  if (type === 'Resource') {
    // A bundle holds resources that stand alone. Whatever else holds one contains it.
    return resourceAt({
      ...place,
      container: around.resource.resourceType === 'Bundle' ? value : around.container,
    });
  }
  const node = { ...place, type };
  if (typeof value !== 'object') return [node];
  return [node, ...partsOf(node, type === 'BackboneElement' || type === 'Element' ? path : type)];
}

function defined(inside, name) {
  const exact = elementAt(`${inside}.${name}`);
  if (exact !== undefined) return { element: exact, type: codeOf(exact.type?.[0]) };
  for (const { index } of name.matchAll(/[A-Z]/g)) {
    const element = elementAt(`${inside}.${name.slice(0, index)}[x]`);
    const type = element?.type.find(({ code }) => code.toLowerCase() === name.slice(index).toLowerCase());
    if (type !== undefined) return { element, type: codeOf(type) };
  }
  return undefined;
}

/** A contentReference has no type of its own: what it refers to is a backbone. The id of an element is a plain string. */
function codeOf(type) {
  if (type === undefined) return 'BackboneElement';
  return type.code.startsWith('http://hl7.org/fhirpath/') ? 'string' : type.code;
}
