import { codeFindings } from './codes.mjs';
import { extensions as known, olderExtensions, versionOf } from './definitions.mjs';
import { compiled, isOneTrue } from './expression.mjs';
import { error, warning } from './finding.mjs';
import { elementsOf } from './walk.mjs';

/** None of the others looks an extension up: is it defined, may it stand here, and does it hold what its definition says? */
export const extensions = {
  name: 'Extensions',
  version: `ours, by the definitions of R4 and SDC ${versionOf('hl7.fhir.uv.sdc')}`,
  validate: (resource) =>
    elementsOf(resource)
      .filter(({ type, value }) => type !== 'Extension' && typeof value === 'object')
      .flatMap((node) => [...held(node, 'extension'), ...held(node, 'modifierExtension')]),
};

function held(node, key) {
  const given = node.value[key];
  if (!Array.isArray(given)) return [];
  return given.flatMap((extension, index) => {
    const at = `${node.at}.${key}[${index}]`;
    const definition = known.get(extension.url);
    if (definition === undefined)
      return [error(at, `no extension of R4 or SDC has the address ${extension.url}`)];
    return [
      ...placeFindings(node, definition, extension).map((says) => error(at, says)),
      ...olderFindings(node, definition, extension).map((says) => warning(at, says)),
      ...countFindings(given, definition, at),
      ...modifierFindings(definition, key, at),
      ...contentFindings(extension, definition, 'Extension', at),
    ];
  });
}

/** What R4 itself said of the place, where the pack says something else. */
function olderFindings(node, definition, extension) {
  const older = olderExtensions.get(definition.url);
  if (older === undefined) return [];
  const now = placeFindings(node, definition, extension);
  return placeFindings(node, older, extension)
    .filter((says) => !now.includes(says))
    .map((says) => `in the definition of 2019, ${says}`);
}

function placeFindings(node, { url, context, contextInvariant = [] }, extension) {
  const may = context.some(({ type, expression }) => type === 'element' && isPlace(node, expression));
  const unmet = contextInvariant.filter((rule) => !holds(rule, node, extension));
  return [
    ...(may ? [] : [`${url} may not stand on ${node.path}`]),
    ...unmet.map((rule) => `${url} stands where its rule does not hold: ${rule}`),
  ];
}

function isPlace({ path, type, value }, expression) {
  // R4 names the items inside an item by a path of their own.
  if (expression.replaceAll('.item.item', '.item') === path || expression === type) return true;
  if (expression === 'Element') return value.resourceType === undefined;
  return value.resourceType !== undefined && ['Resource', 'DomainResource'].includes(expression);
}

function holds(rule, { value, path, resource, container }, extension) {
  return isOneTrue(compiled(rule, path)(value, { resource, rootResource: container, extension }));
}

function countFindings(given, { url, snapshot }, at) {
  const max = snapshot.element.find(({ path }) => path === 'Extension')?.max ?? '*';
  const count = given.filter((one) => one.url === url).length;
  return max === '*' || count <= Number(max)
    ? []
    : [error(at, `${url} stands ${count} times, at most ${max} may`)];
}

function modifierFindings({ url, snapshot }, key, at) {
  const isModifier = snapshot.element.find(({ path }) => path === 'Extension')?.isModifier === true;
  const belongs = isModifier ? 'modifierExtension' : 'extension';
  return key === belongs ? [] : [error(at, `${url} belongs into ${belongs}`)];
}

function contentFindings(extension, definition, place, at) {
  return [
    ...valueFindings(extension, elementWith(definition, `${place}.value[x]`), at),
    ...partFindings(extension.extension ?? [], definition, place, at),
  ];
}

function valueFindings(extension, { min, max, type = [], binding }, at) {
  const keys = Object.keys(extension).filter((key) => /^value[A-Z]/.test(key));
  const allowed =
    max === '0' ? [] : type.map(({ code }) => `value${code.charAt(0).toUpperCase()}${code.slice(1)}`);
  const wrong = keys.filter((key) => !allowed.includes(key));
  return [
    ...(keys.length > 1 ? [error(at, `it has ${keys.length} values`)] : []),
    ...(keys.length < min ? [error(at, 'its value is missing')] : []),
    ...wrong.map((key) => error(`${at}.${key}`, `its value is one of ${allowed.join(', ') || 'none'}`)),
    ...keys.flatMap((key) => codeFindings(`${at}.${key}`, extension[key], binding)),
  ];
}

/** The extensions inside an extension, which its own definition names. */
function partFindings(given, definition, place, at) {
  const slices = definition.snapshot.element.filter(
    ({ id, sliceName }) => sliceName !== undefined && id === `${place}.extension:${sliceName}`,
  );
  const urlOf = (slice) => elementWith(definition, `${slice.id}.url`).fixedUri;
  return [
    ...given.flatMap((part, index) => {
      const slice = slices.find((one) => urlOf(one) === part.url);
      const here = `${at}.extension[${index}]`;
      return slice === undefined
        ? [error(here, `${definition.url} has no part ${part.url}`)]
        : contentFindings(part, definition, slice.id, here);
    }),
    ...slices.flatMap((slice) => {
      const count = given.filter(({ url }) => url === urlOf(slice)).length;
      const isRight = count >= slice.min && (slice.max === '*' || count <= Number(slice.max));
      return isRight
        ? []
        : [error(at, `${urlOf(slice)} stands ${count} times, ${slice.min} to ${slice.max} may`)];
    }),
  ];
}

function elementWith({ url, snapshot }, id) {
  const found = snapshot.element.find((element) => element.id === id);
  if (found === undefined) throw new Error(`The definition of ${url} has no ${id}.`);
  return found;
}
