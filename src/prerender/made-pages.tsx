import type { ComponentType } from 'react';
import { type AssessmentActor, startAssessment } from '../../machines/assessment.ts';
import { firstQuestions } from '../../questions/first-questions.ts';
import { addresses, questionAddress } from '../addresses.ts';
import type { SitePages } from '../app.tsx';
import { ArticlePage } from '../pages/article-page.tsx';
import { LoadingPage } from '../pages/loading-page.tsx';
import { StartPage } from '../pages/start-page.tsx';
import { WithoutScript } from '../pages/without-script.tsx';
import { EmergencyPages, type EmergencyPagesProps } from '../walk/emergency-pages.tsx';
import { Walk } from '../walk/walk.tsx';
import type { FirstWords, Words } from '../words/words.ts';
import { StartWordsContext, UrgentWordsContext } from '../words/words-context.ts';

/** The address of the first question, which is the same for everyone who is new. */
export const firstQuestionAddress = questionAddress(firstQuestion().id);

/** The pages as they stand in the HTML: whole where they are the same for everyone, otherwise a page that waits. */
export function madePages(address: string, words: Words, firstWords: FirstWords): SitePages {
  const waiting = () => (
    <UrgentWordsContext value={words}>
      <LoadingPage>
        <WithoutScript />
      </LoadingPage>
    </UrgentWordsContext>
  );
  return {
    start: () => (
      <StartWordsContext value={words.start}>
        <StartPage />
      </StartWordsContext>
    ),
    article: ({ name }) => <ArticlePage article={words[name]} />,
    walk: walkAt(address, words, firstWords) ?? waiting,
    invitation: waiting,
    fromFile: waiting,
  };
}

function walkAt(address: string, words: Words, firstWords: FirstWords): ComponentType | null {
  const actor = actorAt(address);
  const emergency = (props: EmergencyPagesProps) => <EmergencyPages {...props} words={words} />;
  return actor && (() => <Walk actor={actor} words={firstWords} emergency={emergency} later={() => null} />);
}

function firstQuestion() {
  const [first] = firstQuestions;
  if (!first) throw new Error('Nothing is asked of everybody before anything else.');
  return first;
}

/** Somebody new, where they stand at an address of the walk that everyone sees alike. */
function actorAt(address: string): AssessmentActor | null {
  switch (address) {
    case addresses.emergencyCheck:
      return startAssessment({});
    case addresses.emergency: {
      const actor = startAssessment({});
      actor.send({ type: 'emergencyIsHappening' });
      return actor;
    }
    case firstQuestionAddress:
      return startAssessment({ checked: true });
    default:
      return null;
  }
}
