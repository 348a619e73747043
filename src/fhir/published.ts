import type { CodeSystem, ConceptMap, Questionnaire } from 'fhir/r4';
import { forms } from './canonical.ts';
import { codeSystemOf } from './code-system.ts';
import { conceptMapOf } from './concept-map.ts';
import type { FormWords } from './making.ts';
import { questionnaireOf } from './questionnaire.ts';

type Published = Questionnaire | CodeSystem | ConceptMap;

/** Everything that is published with the site, for whoever wants to ask our questions or to read our codes. */
export function publishedResources(spoken: FormWords): readonly Published[] {
  return [...forms.map((form) => questionnaireOf(form, spoken)), codeSystemOf(spoken), conceptMapOf(spoken)];
}

/** Where a resource stands on the site. */
export function publishedAddress({ resourceType, id }: Pick<Published, 'resourceType' | 'id'>): string {
  return `/fhir/${resourceType}/${id}.json`;
}
