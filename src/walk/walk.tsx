import { useSelector } from '@xstate/react';
import { useLocation } from 'wouter';
import { pages } from '../../questions/questionnaire.ts';
import type { WalkWords } from '../words/words.ts';
import { WalkWordsContext } from '../words/words-context.ts';
import { CheckAnswersPage } from './check-answers-page.tsx';
import { DeletedPage } from './deleted-page.tsx';
import { EmergencyCheckPage } from './emergency-check-page.tsx';
import { EmergencyPage } from '../pages/emergency-page.tsx';
import { KeepAnswersPage } from './keep-answers-page.tsx';
import { NoticePage } from './notice-page.tsx';
import { QuestionPage } from './question-page.tsx';
import { SavedProblemPage } from './saved-problem-page.tsx';
import { SendingContext, type ShowSending } from '../sending/sendable.ts';
import { SummaryPage } from '../summary/summary-page.tsx';
import { useAddress } from './use-address.ts';
import { ActorContext, actorOfVisit, useActor } from './visit.ts';

interface WalkProps {
  readonly words: WalkWords;
  /** For somebody who was invited. */
  readonly sending?: ShowSending | null;
}

/** The walk from the emergency check to the summary. */
export function Walk({ words, sending = null }: WalkProps) {
  return (
    <WalkWordsContext value={words}>
      <SendingContext value={sending}>
        <ActorContext value={actorOfVisit()}>
          <WalkPage />
        </ActorContext>
      </SendingContext>
    </WalkWordsContext>
  );
}

function WalkPage() {
  const actor = useActor();
  const [location] = useLocation();
  useAddress(actor);
  const state = useSelector(actor, (snapshot) => snapshot.value);
  switch (state) {
    case 'arriving':
    case 'emergencyCheck':
      return <EmergencyCheckPage />;
    case 'emergency':
      return <EmergencyPage />;
    case 'checkAnswers':
      return <CheckAnswersPage />;
    case 'summary':
      return <SummaryPage />;
    case 'keepAnswers':
      return <KeepAnswersPage />;
    case 'deleted':
      return <DeletedPage />;
    case 'savedProblem':
      return <SavedProblemPage />;
    default: {
      const page = pages.find(({ id }) => id === state);
      if (!page) throw new Error(`The state ${state} has no page (address ${location}).`);
      return page.kind === 'notice' ? (
        <NoticePage key={page.id} page={page} />
      ) : (
        <QuestionPage key={page.id} question={page} />
      );
    }
  }
}
