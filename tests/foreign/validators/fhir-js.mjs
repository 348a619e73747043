import fhir from 'fhir';
import { versionOf } from './definitions.mjs';

const validator = new fhir.Fhir();
const severities = { fatal: 'error', error: 'error', warning: 'warning', info: 'note' };

export const fhirJs = {
  name: 'FHIR.js',
  version: `fhir ${versionOf('fhir')}`,
  validate: (resource) => {
    const findings = validator
      .validate(flat(resource), { errorOnUnexpected: true })
      .messages.map(({ severity, location = '', message }) => ({
        severity: severities[severity],
        at: location,
        says: message,
      }));
    // Where it does not know a value set, it says so and then that the code is not in it.
    const unknown = findings.filter(({ severity }) => severity === 'note').map(({ at }) => at);
    return findings.filter(({ severity, at }) => severity !== 'warning' || !unknown.includes(at));
  },
};

/** It looks at the items of a form or response at the top and at none inside them, so it is given them all at the top. */
function flat(resource) {
  const { item, entry, ...rest } = resource;
  return {
    ...rest,
    ...(item !== undefined && { item: item.flatMap(unfolded) }),
    ...(entry !== undefined && {
      entry: entry.map((one) =>
        one.resource === undefined ? one : { ...one, resource: flat(one.resource) },
      ),
    }),
  };
}

function unfolded({ item, ...own }) {
  return [own, ...(Array.isArray(item) ? item.flatMap(unfolded) : [])];
}
