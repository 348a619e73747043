import { type ComponentType, Suspense } from 'react';
import { AddressAtBuild, useLocation } from './navigation/location.ts';
import { addresses, walkAddressForm, withoutEndSlash } from './addresses.ts';
import { ErrorBoundary } from './layout/error-boundary.tsx';
import { Layout } from './layout/layout.tsx';
import type { ArticleProps } from './pages/other-pages.tsx';
import { LoadingPage } from './pages/loading-page.tsx';
import type { CommonWords } from './words/words.ts';
import { WordsContext } from './words/words-context.ts';

/** The pages of the site, each fetched by whoever opens it. */
export interface SitePages {
  readonly start: ComponentType;
  readonly article: ComponentType<ArticleProps>;
  /** Everything that answering needs. */
  readonly walk: ComponentType;
  /** What a person sees who opens the link of a doctor or nurse. */
  readonly invitation: ComponentType;
  /** The page that takes answers from a file. */
  readonly fromFile: ComponentType;
}

interface AppProps {
  readonly words: CommonWords;
  readonly pages: SitePages;
  /** The address while the page is made at build time, where there is no browser to ask. */
  readonly addressAtBuild?: string | null;
}

export function App({ words, pages, addressAtBuild = null }: AppProps) {
  return (
    <WordsContext value={words}>
      <AddressAtBuild value={addressAtBuild}>
        <Layout>
          <Page {...pages} />
        </Layout>
      </AddressAtBuild>
    </WordsContext>
  );
}

function Page(pages: SitePages) {
  const address = useLocation();
  return (
    <ErrorBoundary address={address}>
      <Suspense fallback={<LoadingPage />}>{pageAt(withoutEndSlash(address), pages)}</Suspense>
    </ErrorBoundary>
  );
}

function pageAt(address: string, { start: Start, article: Article, walk: Walk, ...others }: SitePages) {
  const { invitation: Invitation, fromFile: FromFile } = others;
  if (walkAddressForm.test(address)) return <Walk />;
  switch (address) {
    case addresses.start:
      return <Start />;
    case addresses.invitation:
      return <Invitation />;
    case addresses.fromFile:
      return <FromFile />;
    case addresses.about:
      return <Article name="about" />;
    case addresses.privacy:
      return <Article name="privacy" />;
    case addresses.accessibility:
      return <Article name="accessibility" />;
    default:
      return <Article name="notFound" />;
  }
}
