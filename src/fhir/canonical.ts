import type { WalkLength } from '../../questions/question.ts';
import { questionnaireVersion } from '../../questions/version.ts';
import { type Voice, voices } from '../../questions/words.ts';
import { fhirFolder } from '../addresses.ts';

/**
 * The name under which the world knows our resources. It is no promise that a web page is there: nobody can own a host
 * that ends in `.example`, so no other questionnaire can have it (docs/decisions/0019).
 */
const base = 'https://beforehand.example/fhir';

export const codeSystemId = 'beforehand';
export const codeSystem = `${base}/CodeSystem/${codeSystemId}`;
export const conceptMapId = 'beforehand-snomed';
export const conceptMap = `${base}/ConceptMap/${conceptMapId}`;
/** Of the reference that a clinic put into an invitation. */
export const referenceSystem = `${base}/NamingSystem/invitation-reference`;

/** Which of the 6 Questionnaires: how much it asks, and to whom its sentences speak. */
export interface Form {
  readonly length: WalkLength;
  readonly voice: Voice;
}

export const forms: readonly Form[] = (['short', 'full'] as const).flatMap((length) =>
  voices.map((voice) => ({ length, voice })),
);

export function formId({ length, voice }: Form): string {
  return `beforehand-${length}-${voice}`;
}

export function formUrl(form: Form): string {
  return `${base}/Questionnaire/${formId(form)}`;
}

/** As a response names the questionnaire that it answers. */
export function canonicalOf(form: Form, version = questionnaireVersion): string {
  return `${formUrl(form)}|${version}`;
}

/** @returns the form that a canonical names, and the version if it names one; `null` where it is none of ours */
export function readCanonical(canonical: string): (Form & { readonly version: string | null }) | null {
  const [url, version, ...rest] = canonical.split('|');
  const form = forms.find((one) => formUrl(one) === url);
  return form === undefined || version === '' || rest.length > 0
    ? null
    : { ...form, version: version ?? null };
}

/** Where a resource stands on the site. */
export function publishedAddress(resourceType: string, id: string): string {
  return `${fhirFolder}/${resourceType}/${id}.json`;
}
