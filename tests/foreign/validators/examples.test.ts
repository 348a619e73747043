import { readdirSync, readFileSync } from 'node:fs';
import type { FhirResource } from 'fhir/r4';
import { expect, it } from 'vitest';
import { validators } from './validators.mjs';

const folder = new URL('node_modules/hl7.fhir.uv.sdc/example/', import.meta.url);

const examples = readdirSync(folder)
  .filter((file) => /^Questionnaire(Response)?-.*\.json$/.test(file))
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as FhirResource);

/** Those that know forms and people only as ours are. */
const ofOurs = ['References', 'Form', 'Answers'];

it('refuses few of the examples of HL7, which were made by others and not for these validators', () => {
  const refused = validators
    .filter(({ name }) => !ofOurs.includes(name))
    .map(({ name, validate }) => [
      name,
      examples.filter((example) => validate(example, examples).some(({ severity }) => severity === 'error'))
        .length,
    ]);
  expect(examples).toHaveLength(39);
  expect(Object.fromEntries(refused)).toEqual({
    // The schema of R4 has no room for an extension on `derivedFrom`.
    'JSON schema': 2,
    // Of an adaptive form, which is contained in its response and has no address.
    Medplum: 1,
    // It takes a `false` in `answer[x]` for no answer.
    'FHIR.js': 1,
    Invariants: 0,
    'One value': 0,
    // 5 hold extensions between versions of FHIR, which no package on npm defines; 3 break the definition of one.
    Extensions: 7,
    'Bound codes': 0,
  });
});
