import type { ComponentType } from 'react';
import type { AssessmentActor } from '../../machines/assessment.ts';
import { fetchedPage } from '../layout/fetched-page.tsx';
import type { FirstWords } from '../words/words.ts';
import { openVisit } from './visit.ts';
import { Walk } from './walk.tsx';
import type { WalkPages } from './walk-pages.ts';

/** The walk, for whoever left answers behind that are not to be read before they go on with them. */
export function lazyWalk(words: FirstWords, pages: WalkPages): ComponentType {
  return fetchedPage('walk', async () => walkOf(await openVisit(), words, pages));
}

export function walkOf(actor: AssessmentActor, words: FirstWords, pages: WalkPages): ComponentType {
  return () => <Walk actor={actor} words={words} {...pages} />;
}
