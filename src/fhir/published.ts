import type { CodeSystem, ConceptMap, Questionnaire } from 'fhir/r4';
import { codeSystemId, conceptMapId, formId, forms, publishedAddress } from './canonical.ts';
import { codeSystemOf } from './code-system.ts';
import { conceptMapOf } from './concept-map.ts';
import type { FormWords } from './making.ts';
import { questionnaireOf } from './questionnaire.ts';

interface Published {
  /** On the site, without the folder in which it stands. */
  readonly address: string;
  readonly resource: Questionnaire | CodeSystem | ConceptMap;
}

/** Everything that is published with the site, for whoever wants to ask our questions or to read our codes. */
export function publishedResources(spoken: FormWords): readonly Published[] {
  return [
    ...forms.map((form) => ({
      address: publishedAddress('Questionnaire', formId(form)),
      resource: questionnaireOf(form, spoken),
    })),
    { address: publishedAddress('CodeSystem', codeSystemId), resource: codeSystemOf(spoken) },
    { address: publishedAddress('ConceptMap', conceptMapId), resource: conceptMapOf(spoken) },
  ];
}
