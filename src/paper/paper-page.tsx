import type { ReactNode } from 'react';
import { inVoice } from '../../questions/words.ts';
import { clinic } from '../clinic/clinic.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { Prose } from '../layout/prose.tsx';
import { useWords } from '../words/words-context.ts';
import { Cover } from './cover.tsx';
import { PaperItem } from './paper-item.tsx';
import { PaperProse } from './paper-prose.tsx';
import type { Writing } from './sentences.ts';

interface PaperPageProps {
  readonly writing: Writing;
  /** What no sheet has. */
  readonly onScreen?: ReactNode;
  /** The last line, which names everything above it. */
  readonly foot?: string;
}

/** The whole questionnaire on paper: the emergency list, every question with the ways on, when to get help sooner. */
export function PaperPage({ writing, onScreen, foot }: PaperPageProps) {
  const { paper, walkWords, form } = writing;
  const { site } = useWords();
  const { sooner } = walkWords.summary;
  const total = String(form.parts.length);
  return (
    <div className="prose paper">
      <PageHeading title={inVoice(paper.title, form.voice)} />
      <p>{site.footer.runBy(clinic)}</p>
      {onScreen}
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
      {foot !== undefined && <p className="paper__version">{foot}</p>}
    </div>
  );
}
