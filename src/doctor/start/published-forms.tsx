import { inVoice } from '../../../questions/words.ts';
import { codeSystemId, conceptMapId, formId, forms, publishedAddress } from '../../fhir/canonical.ts';
import { Prose } from '../../layout/prose.tsx';
import { siteAddress } from '../../site-address.ts';
import { useDoctorWords } from '../doctor-words-context.ts';

/** The questionnaire as other systems take it in. */
export function PublishedForms() {
  const { published } = useDoctorWords().site.start;
  const files = [
    ...forms.map((form) => ({
      type: 'Questionnaire',
      id: formId(form),
      label: inVoice(published.forms[form.length], form.voice),
    })),
    { type: 'CodeSystem', id: codeSystemId, label: published.codes },
    { type: 'ConceptMap', id: conceptMapId, label: published.bodyCodes },
  ];
  return (
    <section>
      <h2>{published.title}</h2>
      <Prose words={published.lead} />
      <ul className="list">
        {files.map(({ type, id, label }) => (
          <li key={id}>
            <a href={siteAddress(publishedAddress(type, id))} download={`${id}.json`}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <Prose words={published.note} />
    </section>
  );
}
