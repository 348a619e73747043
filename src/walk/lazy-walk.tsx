import type { ComponentType } from 'react';
import type { AssessmentActor } from '../../machines/assessment.ts';
import { type FetchedPage, fetchedPage } from '../layout/fetched-page.tsx';
import type { FirstWords } from '../words/words.ts';
import { openVisit } from './visit.ts';
import { Walk } from './walk.tsx';
import type { WalkPages } from './walk-pages.ts';

/** The walk, for whoever is on another page. What was left behind is not read before they go on with it. */
export function lazyWalk(words: FirstWords, pages: WalkPages): FetchedPage<object> {
  return fetchedPage('walk', async () => walkOf(await openVisit(), words, pages));
}

export function walkOf(actor: AssessmentActor, words: FirstWords, pages: WalkPages): ComponentType {
  return () => <Walk actor={actor} words={words} {...pages} />;
}
