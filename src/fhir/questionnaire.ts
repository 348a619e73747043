import type { Questionnaire } from 'fhir/r4';
import { questionnaireVersion } from '../../questions/version.ts';
import { inVoice } from '../../questions/words.ts';
import { adviceItems } from './advice-items.ts';
import { type Form, formId, formUrl } from './canonical.ts';
import { emergencyItem } from './emergency-item.ts';
import { priorEdit, sdc, versionsAreNumbers } from './extensions.ts';
import { certainIn } from './certain.ts';
import type { FormWords } from './making.ts';
import { sectionItems } from './section-items.ts';

/**
 * The questionnaire as a FHIR R4 Questionnaire with SDC extensions, for one length and voice: `who` is answered, and every
 * condition on it decided. It is a draft until a neurologist has signed the questions (docs/safety/unsigned.md).
 */
export function questionnaireOf(form: Form, spoken: FormWords): Questionnaire {
  const { words, fhir } = spoken;
  const { length, voice } = form;
  const making = { ...spoken, form, certain: certainIn(form) };
  return {
    resourceType: 'Questionnaire',
    id: formId(form),
    meta: { profile: [`${sdc}/sdc-questionnaire`] },
    language: words.language,
    extension: [versionsAreNumbers, priorEdit],
    url: formUrl(form),
    version: questionnaireVersion,
    name: ['beforehand', length, voice].map(capitalised).join(''),
    title: inVoice(fhir.title[length], voice),
    status: 'draft',
    subjectType: ['Patient'],
    description: inVoice(fhir.description[length], voice),
    purpose: fhir.purpose,
    item: [emergencyItem(words.emergencyCheck), ...sectionItems(making), ...adviceItems(making)],
  };
}

function capitalised(part: string): string {
  return part.charAt(0).toUpperCase() + part.slice(1);
}
