import { useSelector } from '@xstate/react';
import { type ComponentType, Suspense } from 'react';
import type {
  AssessmentActor,
  AssessmentContext,
  AssessmentSnapshot,
  AssessmentState,
} from '../../machines/assessment.ts';
import { firstQuestions } from '../../questions/first-questions.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { LoadingPage } from '../pages/loading-page.tsx';
import type { FirstWords } from '../words/words.ts';
import { AskingWordsContext } from '../words/words-context.ts';
import type { EmergencyPagesProps } from './emergency-pages.tsx';
import { QuestionPage } from './question-page.tsx';
import { useAddress } from './use-address.ts';
import { ActorContext, SnapshotContext, useActor, useAssessment, useAssessmentState } from './visit.ts';

interface Fetched {
  readonly emergency: ComponentType<EmergencyPagesProps>;
  readonly later: ComponentType;
}

interface WalkProps extends Fetched {
  readonly actor: AssessmentActor;
  readonly words: FirstWords;
}

/** The walk from the emergency check to the summary. */
export function Walk({ actor, words, ...fetched }: WalkProps) {
  return (
    <AskingWordsContext value={words}>
      <ActorContext value={actor}>
        <SnapshotContext value={useSelector(actor, whole)}>
          <WalkPage {...fetched} />
        </SnapshotContext>
      </ActorContext>
    </AskingWordsContext>
  );
}

function WalkPage(fetched: Fetched) {
  useAddress(useActor());
  const state = useAssessmentState();
  const isNew = useAssessment(hasOnlyBegun);
  const question = firstQuestions.find(({ id }) => id === state);
  if (question && isNew) return <QuestionPage question={question} field={ChoiceField} />;
  return <Suspense fallback={<LoadingPage />}>{pageIn(state, fetched)}</Suspense>;
}

function pageIn(state: AssessmentState, { emergency: Emergency, later: Later }: Fetched) {
  switch (state) {
    case 'arriving':
    case 'emergencyCheck':
      return <Emergency isHappening={false} />;
    case 'emergency':
      return <Emergency isHappening />;
    default:
      return <Later />;
  }
}

function whole(snapshot: AssessmentSnapshot): AssessmentSnapshot {
  return snapshot;
}

/** Whoever has answered more may have come back, by a file or for the rest, and their first questions say so. */
function hasOnlyBegun({ answers, prefilled }: AssessmentContext): boolean {
  return prefilled.length === 0 && Object.keys(answers).every(isFirst);
}

function isFirst(question: string): boolean {
  return firstQuestions.some(({ id }) => id === question);
}
