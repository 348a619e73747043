import { inVoice } from '../../questions/words.ts';
import { clinic } from '../clinic/clinic.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { Prose } from '../layout/prose.tsx';
import { useWords } from '../words/words-context.ts';
import { Cover } from './cover.tsx';
import { OtherForms } from './other-forms.tsx';
import type { PaperFile } from './paper-addresses.ts';
import { PaperItem } from './paper-item.tsx';
import { PaperProse } from './paper-prose.tsx';
import type { Writing } from './sentences.ts';

interface PaperPageProps {
  readonly file: PaperFile;
  readonly writing: Writing;
  readonly version: string;
}

/** The whole questionnaire on paper: the emergency list, every question with the ways on, when to get help sooner. */
export function PaperPage({ file, writing, version }: PaperPageProps) {
  const { paper, walkWords, form } = writing;
  const { site } = useWords();
  const { sooner } = walkWords.summary;
  const total = String(form.parts.length);
  return (
    <div className="prose paper">
      <PageHeading title={inVoice(paper.title, file.voice)} />
      <p>{site.footer.runBy(clinic)}</p>
      <OtherForms file={file} paper={paper} />
      <Cover writing={writing} />
      {form.parts.map(({ id, items: [first, ...others] }, index) => (
        <section key={id}>
          <div className="whole">
            <h2>{walkWords.questionPage.part(String(index + 1), total, walkWords.sections[id])}</h2>
            {first && <PaperItem item={first} writing={writing} />}
          </div>
          {others.map((item) => (
            <PaperItem key={item.page.id} item={item} writing={writing} />
          ))}
        </section>
      ))}
      <section className="paper__end">
        <h2>{paper.end.title}</h2>
        <Prose words={paper.end.body(clinic)} />
      </section>
      <section id="sooner">
        <h2>{sooner.title}</h2>
        <PaperProse words={sooner.body} />
      </section>
      <p className="paper__version">{paper.foot(version)}</p>
    </div>
  );
}
