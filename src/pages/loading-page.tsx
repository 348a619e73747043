import type { ReactNode } from 'react';
import { clinic } from '../clinic/clinic.ts';
import { Paragraphs } from '../layout/inline.tsx';
import { useWords } from '../words/words-context.ts';

interface LoadingPageProps {
  /** For a browser that runs no script: it stands in the HTML of the page, and in no script. */
  readonly children?: ReactNode;
}

/** While a page is fetched. If it takes long, or script never comes, the style sheet shows who to call instead. */
export function LoadingPage({ children }: LoadingPageProps) {
  const { site } = useWords();
  return (
    <>
      <p className="loading" role="status">
        {site.loading}
      </p>
      {children}
      <div className="loading__help">
        <Paragraphs words={site.loadingHelp(clinic)} />
      </div>
    </>
  );
}
