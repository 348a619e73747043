import { answers } from './answers.mjs';
import { codes } from './codes.mjs';
import { extensions } from './extensions.mjs';
import { fhirJs } from './fhir-js.mjs';
import { form } from './form.mjs';
import { invariants } from './invariants.mjs';
import { jsonSchema } from './json-schema.mjs';
import { medplum } from './medplum.mjs';
import { oneValue } from './one-value.mjs';
import { references } from './references.mjs';

/** Those of other people first, then what none of them looks at. */
export const validators = [
  jsonSchema,
  medplum,
  fhirJs,
  invariants,
  oneValue,
  extensions,
  codes,
  references,
  form,
  answers,
];
