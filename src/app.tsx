import { lazy, Suspense, useMemo } from 'react';
import { Route, Router, Switch } from 'wouter';
import { addresses } from './addresses.ts';
import { ErrorBoundary } from './layout/error-boundary.tsx';
import { Layout } from './layout/layout.tsx';
import { ArticlePage } from './pages/article-page.tsx';
import { LoadingPage } from './pages/loading-page.tsx';
import { StartPage } from './pages/start-page.tsx';
import { type LanguageTag, loadWalkWords } from './words/languages.ts';
import type { Words } from './words/words.ts';
import { WordsContext } from './words/words-context.ts';

interface AppProps {
  readonly language: LanguageTag;
  readonly words: Words;
  /** The address while the page is made at build time, where there is no browser to ask. */
  readonly ssrPath?: string;
}

export function App({ language, words, ssrPath }: AppProps) {
  return (
    <WordsContext value={words}>
      <Router base={import.meta.env.BASE_URL.replace(/\/$/, '')} {...(ssrPath && { ssrPath })}>
        <Layout>
          <ErrorBoundary>
            <Pages language={language} words={words} />
          </ErrorBoundary>
        </Layout>
      </Router>
    </WordsContext>
  );
}

function Pages({ language, words }: Omit<AppProps, 'ssrPath'>) {
  const Walk = useMemo(() => lazyWalk(language), [language]);
  return (
    <Switch>
      <Route path={addresses.start}>
        <StartPage />
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
      <Route path={walkAddresses}>
        <Suspense fallback={<LoadingPage />}>
          <Walk />
        </Suspense>
      </Route>
      <Route>
        <ArticlePage article={words.notFound} />
      </Route>
    </Switch>
  );
}

/** Everything that answering needs, machine and questions included, is fetched when somebody starts to answer. */
function lazyWalk(language: LanguageTag) {
  return lazy(async () => {
    const [{ Walk }, walkWords] = await Promise.all([import('./walk/walk.tsx'), loadWalkWords(language)]);
    return { default: () => <Walk words={walkWords} /> };
  });
}

const { emergencyCheck, emergency, checkAnswers, summary, keepAnswers, deleted, savedProblem } = addresses;

const walkAddresses = new RegExp(
  `^(?:/questions/[^/]+|${[emergencyCheck, emergency, checkAnswers, summary, keepAnswers, deleted, savedProblem].join('|')})/?$`,
);
