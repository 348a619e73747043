import { PageHeading } from '../../layout/page-heading.tsx';
import { Prose } from '../../layout/prose.tsx';
import { DoctorLink } from '../doctor-link.tsx';
import { useDoctorWords } from '../doctor-words-context.ts';
import { PublishedForms } from './published-forms.tsx';

/** What doctors and nurses can do here, in the order in which a clinic needs it. */
export function StartPage() {
  const { site } = useDoctorWords();
  return (
    <div className="prose">
      <PageHeading title={site.start.title} />
      <Prose words={site.start.lead} />
      <div className="ways">
        {(['key', 'invitation', 'answers'] as const).map((page) => (
          <section key={page} className="way">
            <h2 className="way__title">{site.pages[page].name}</h2>
            <p>{site.pages[page].does}</p>
            <DoctorLink className="button" to={page}>
              {site.pages[page].action}
            </DoctorLink>
          </section>
        ))}
      </div>
      <Prose words={site.start.note} />
      <PublishedForms />
    </div>
  );
}
