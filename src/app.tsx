import { type ComponentType, Suspense } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { addresses, walkAddressForm } from './addresses.ts';
import { ErrorBoundary } from './layout/error-boundary.tsx';
import { Layout } from './layout/layout.tsx';
import { Later } from './offline/later.tsx';
import { ArticlePage } from './pages/article-page.tsx';
import { LoadingPage } from './pages/loading-page.tsx';
import { StartPage } from './pages/start-page.tsx';
import type { Words } from './words/words.ts';
import { WordsContext } from './words/words-context.ts';

interface AppProps {
  readonly words: Words;
  /** Everything that answering needs, fetched when somebody starts to answer. */
  readonly walk: ComponentType;
  /** What a person sees who opens the link of a doctor or nurse, fetched for them alone. */
  readonly invitation: ComponentType;
  /** The page that takes answers from a file, fetched for whoever opens it. */
  readonly fromFile: ComponentType;
  /** Puts a copy of the site on the device, and says when there is a newer one. */
  readonly newVersion?: ComponentType;
  /** The address while the page is made at build time, where there is no browser to ask. */
  readonly ssrPath?: string;
}

export function App({ words, walk, invitation, fromFile, newVersion: NewVersion, ssrPath }: AppProps) {
  return (
    <WordsContext value={words}>
      <Router base={import.meta.env.BASE_URL.replace(/\/$/, '')} {...(ssrPath && { ssrPath })}>
        <Layout>
          <Pages words={words} walk={walk} invitation={invitation} fromFile={fromFile} />
          {NewVersion && (
            <Later>
              <NewVersion />
            </Later>
          )}
        </Layout>
      </Router>
    </WordsContext>
  );
}

function Pages({
  words,
  walk: Walk,
  invitation: Invitation,
  fromFile: FromFile,
}: Omit<AppProps, 'newVersion' | 'ssrPath'>) {
  const [address] = useLocation();
  return (
    <ErrorBoundary address={address}>
      <Switch>
        <Route path={addresses.start}>
          <StartPage />
        </Route>
        <Route path={addresses.invitation}>
          <Suspense fallback={<LoadingPage />}>
            <Invitation />
          </Suspense>
        </Route>
        <Route path={addresses.fromFile}>
          <Suspense fallback={<LoadingPage />}>
            <FromFile />
          </Suspense>
        </Route>
        <Route path={addresses.about}>
          <ArticlePage article={words.about} />
        </Route>
        <Route path={addresses.privacy}>
          <ArticlePage article={words.privacy} />
        </Route>
        <Route path={addresses.accessibility}>
          <ArticlePage article={words.accessibility} />
        </Route>
        <Route path={walkAddressForm}>
          <Suspense fallback={<LoadingPage />}>
            <Walk />
          </Suspense>
        </Route>
        <Route>
          <ArticlePage article={words.notFound} />
        </Route>
      </Switch>
    </ErrorBoundary>
  );
}
