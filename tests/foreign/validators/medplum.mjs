import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { resourcesIn } from './walk.mjs';
import { profilesOf, resources, types, versionOf } from './definitions.mjs';

indexStructureDefinitionBundle(types);
indexStructureDefinitionBundle(resources);

export const medplum = {
  name: 'Medplum',
  version: `@medplum/core ${versionOf('@medplum/core')}, SDC ${versionOf('hl7.fhir.uv.sdc')}`,
  validate: (resource) => [
    ...against(resource),
    ...resourcesIn(resource).flatMap((one) => profilesOf(one).flatMap((profile) => against(one, profile))),
  ],
};

function against(resource, profile) {
  const name = profile === undefined ? '' : ` (${profile.id})`;
  return issuesOf(resource, profile).map(({ severity, details, expression }) => ({
    severity: severity === 'error' || severity === 'fatal' ? 'error' : 'warning',
    at: expression?.[0] ?? '',
    says: `${details?.text}${name}`,
  }));
}

/** It throws where it found an error, and throws what it found. */
function issuesOf(resource, profile) {
  try {
    return validateResource(resource, profile && { profile });
  } catch (thrown) {
    if (thrown.outcome === undefined) throw thrown;
    return thrown.outcome.issue;
  }
}
