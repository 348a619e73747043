import type { ComponentType } from 'react';
import type { LanguageTag } from '../words/languages.ts';
import {
  loadArticles,
  loadFromFileWords,
  loadInvitedWords,
  loadStartWords,
  loadWalkWords,
} from '../words/later-words.ts';
import { ArticlePage } from './article-page.tsx';
import type { Articles } from '../words/words.ts';
import { StartWordsContext } from '../words/words-context.ts';

/** The start page, in one language: somebody who opens a question by its address fetches none of it. */
export async function fetchStart(language: LanguageTag): Promise<ComponentType> {
  const [{ StartPage }, words] = await Promise.all([import('./start-page.tsx'), loadStartWords(language)]);
  return () => (
    <StartWordsContext value={words}>
      <StartPage />
    </StartWordsContext>
  );
}

export interface ArticleProps {
  readonly name: keyof Articles;
}

/** The pages of prose. */
export async function fetchArticle(language: LanguageTag): Promise<ComponentType<ArticleProps>> {
  const articles = await loadArticles(language);
  return ({ name }) => <ArticlePage article={articles[name]} />;
}

/** What only invited people need. */
export async function fetchInvitation(language: LanguageTag): Promise<ComponentType> {
  const [{ InvitationPage }, words, start] = await Promise.all([
    import('../invitation/invitation-page.tsx'),
    loadInvitedWords(language),
    loadStartWords(language),
  ]);
  return () => (
    <StartWordsContext value={start}>
      <InvitationPage words={words.invitation} />
    </StartWordsContext>
  );
}

/** The page that takes answers from a file. */
export async function fetchFromFile(language: LanguageTag): Promise<ComponentType> {
  const [{ FromFilePage }, { openVisit }, words, walkWords] = await Promise.all([
    import('../prefill/from-file-page.tsx'),
    import('../walk/visit.ts'),
    loadFromFileWords(language),
    loadWalkWords(language),
  ]);
  await openVisit();
  return () => <FromFilePage words={words.fromFile} walkWords={walkWords} />;
}
