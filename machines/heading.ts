import { isQuestionId, type QuestionId } from '../questions/questionnaire.ts';
import type { AssessmentContext } from './assessment.ts';
import { currentPath } from './current-path.ts';
import type { Place } from './path.ts';
import { uncheckedOn } from './prefilled.ts';

/**
 * What going to an address changes. Nobody loses a summary that they had by looking at the rest of the questions; and while
 * answers of a file wait to be looked at, a page leads on to the next and not back to the check page.
 */
export function headedFor(context: AssessmentContext, place: Place | null): Partial<AssessmentContext> {
  const { answers, returning, prefilled } = context;
  const length =
    isEnd(place) && !isComplete(context) && isComplete({ answers, length: 'short' })
      ? 'short'
      : context.length;
  const isChange =
    isComplete({ answers, length }) &&
    isQuestionPlace(place) &&
    uncheckedOn(currentPath({ answers, length }), prefilled).length === 0;
  return {
    place,
    length,
    deleted: null,
    returning: returning || isChange,
    changing: isChange ? place : null,
  };
}

function isEnd(place: Place | null): boolean {
  return place === 'summary' || place === 'checkAnswers';
}

export function isQuestionPlace(place: Place | null): place is QuestionId {
  return place !== null && isQuestionId(place);
}

function isComplete(walked: Pick<AssessmentContext, 'answers' | 'length'>): boolean {
  return currentPath(walked).standsAt === 'checkAnswers';
}
