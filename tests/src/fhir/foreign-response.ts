import { formUrl } from '../../../src/fhir/canonical.ts';

/** A response as another filler writes it, as text: everything but the questionnaire can differ. */
export function foreignResponse(given: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${formUrl({ length: 'full', voice: 'self' })}|1`,
    status: 'completed',
    ...given,
  });
}
