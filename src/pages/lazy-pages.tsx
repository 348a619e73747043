import { fetchedPage } from '../layout/fetched-page.tsx';
import type { LanguageTag } from '../words/languages.ts';

export type OtherPages = ReturnType<typeof lazyPages>;

/** Every page but those of the walk, in one language, each fetched by whoever opens it. */
export function lazyPages(language: LanguageTag) {
  return {
    start: fetchedPage('start', async () => (await others()).fetchStart(language)),
    article: fetchedPage('article', async () => (await others()).fetchArticle(language)),
    invitation: fetchedPage('invitation', async () => (await others()).fetchInvitation(language)),
    fromFile: fetchedPage('fromFile', async () => (await others()).fetchFromFile(language)),
  };
}

function others() {
  return import('./other-pages.tsx');
}
