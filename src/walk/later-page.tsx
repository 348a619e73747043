import type { ComponentType } from 'react';
import { pages } from '../../questions/questionnaire.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { SummaryPage } from '../summary/summary-page.tsx';
import { CheckAnswersPage } from './check-answers-page.tsx';
import { LaterQuestion } from './later-question.tsx';
import { NoticePage } from './notice-page.tsx';
import type { SeldomPagesProps } from './seldom-pages.tsx';
import type { Entering } from './use-page-ahead.ts';
import { useAssessmentState } from './visit.ts';

export interface LaterPageProps {
  readonly seldom: ComponentType<SeldomPagesProps>;
  readonly onEntered: Entering;
}

export function LaterPage({ seldom: Seldom, onEntered }: LaterPageProps) {
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
          return <NoticePage page={page} />;
        case 'shortText':
          return <LaterQuestion question={page} field={TextField} onEntered={onEntered} />;
        default:
          return <LaterQuestion question={page} field={ChoiceField} onEntered={onEntered} />;
      }
    }
  }
}
