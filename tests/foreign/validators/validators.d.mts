import type { FhirResource } from 'fhir/r4';

export interface Finding {
  /** An error fails the run; a warning is for a reader; a note says what could not be looked at. */
  readonly severity: 'error' | 'warning' | 'note';
  readonly at: string;
  readonly says: string;
}

export interface Validator {
  readonly name: string;
  readonly version: string;
  /** @param all every resource there is, for what one says of another */
  readonly validate: (resource: FhirResource, all: readonly FhirResource[]) => readonly Finding[];
}

export const validators: readonly Validator[];
