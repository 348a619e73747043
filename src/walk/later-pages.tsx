import type { ComponentType } from 'react';
import { fetchedPage } from '../layout/fetched-page.tsx';
import { pages } from '../../questions/questionnaire.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { lazySending } from '../sending/lazy-sending.tsx';
import { SendingContext, type ShowSending } from '../sending/sendable.ts';
import { SummaryPage } from '../summary/summary-page.tsx';
import type { LanguageTag } from '../words/languages.ts';
import { loadWalkWords } from '../words/later-words.ts';
import type { WalkWords } from '../words/words.ts';
import { AskingWordsContext, WalkWordsContext } from '../words/words-context.ts';
import { CheckAnswersPage } from './check-answers-page.tsx';
import { NoticePage } from './notice-page.tsx';
import { LaterQuestion } from './later-question.tsx';
import type { SeldomPagesProps } from './seldom-pages.tsx';
import { useAssessmentState } from './visit.ts';

interface LaterPagesProps {
  readonly words: WalkWords;
  readonly seldom: ComponentType<SeldomPagesProps>;
  /** For somebody who was invited. */
  readonly sending?: ShowSending | null;
}

export async function fetchLaterPages(language: LanguageTag): Promise<ComponentType> {
  const [words, sending] = [await loadWalkWords(language), lazySending(language)];
  const seldom = fetchedPage('seldom', async () => (await import('./seldom-pages.tsx')).SeldomPages);
  setTimeout(seldom.ahead, pause);
  return () => <LaterPages words={words} seldom={seldom} sending={sending} />;
}

/** In milliseconds: what most people see comes first. */
const pause = 800;

/** Every page of the walk, in whatever state the machine is. */
export function LaterPages({ words, seldom, sending = null }: LaterPagesProps) {
  return (
    <WalkWordsContext value={words}>
      <AskingWordsContext value={words}>
        <SendingContext value={sending}>
          <LaterPage seldom={seldom} />
        </SendingContext>
      </AskingWordsContext>
    </WalkWordsContext>
  );
}

function LaterPage({ seldom: Seldom }: Pick<LaterPagesProps, 'seldom'>) {
  const state = useAssessmentState();
  switch (state) {
    case 'checkAnswers':
      return <CheckAnswersPage />;
    case 'summary':
      return <SummaryPage />;
    case 'keepAnswers':
    case 'deleted':
    case 'savedProblem':
      return <Seldom state={state} />;
    default: {
      const page = pages.find(({ id }) => id === state);
      if (!page) throw new Error(`The state ${state} has no page.`);
      switch (page.kind) {
        case 'notice':
          return <NoticePage key={page.id} page={page} />;
        case 'shortText':
          return <LaterQuestion question={page} field={TextField} />;
        default:
          return <LaterQuestion question={page} field={ChoiceField} />;
      }
    }
  }
}
