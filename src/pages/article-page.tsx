import { clinic } from '../clinic/clinic.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { Prose } from '../layout/prose.tsx';
import type { Article, ArticleSection } from '../words/words.ts';

/** A page of prose: about, privacy, accessibility, not found. */
export function ArticlePage({ article }: { readonly article: Article }) {
  return (
    <article className="prose">
      <PageHeading key={article.title} title={article.title} />
      {article.lead && <Prose words={article.lead} />}
      <ArticleSections sections={article.sections} />
    </article>
  );
}

export function ArticleSections({ sections }: { readonly sections: readonly ArticleSection[] }) {
  return sections.map(({ heading, body }) => (
    <section key={heading}>
      <h2>{heading}</h2>
      <Prose words={body(clinic)} />
    </section>
  ));
}
