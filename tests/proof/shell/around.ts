import { isQuestionId, type PageId, pages } from '../../../questions/questionnaire.ts';
import { edge } from './crossings.ts';

/** What can be done on the pages around the questions, and where it leads: written by hand, for a reader to check. */
const around: readonly (readonly [from: string, event: string, to: string])[] = [
  ['everywhere', 'visit', 'arriving'],
  ['everywhere', 'checkEmergency', 'emergencyCheck'],
  ['everywhere', 'emergencyIsHappening', 'emergency'],
  ['everywhere', 'considerKeeping', 'keepAnswers'],
  ['everywhere', 'considerKeeping', 'arriving'],
  ['everywhere', 'deleteAnswers', 'deleted'],
  ['everywhere', 'prefill', 'emergencyCheck'],
  ['arriving', 'always', 'savedProblem'],
  ['arriving', 'always', 'emergencyCheck'],
  ['arriving', 'always', 'checkAnswers'],
  ['arriving', 'always', 'summary'],
  ['emergencyCheck', 'noEmergency', 'arriving'],
  ['emergencyCheck', 'back', 'arriving'],
  ['checkAnswers', 'change', 'arriving'],
  ['checkAnswers', 'confirm', 'summary'],
  ['summary', 'back', 'checkAnswers'],
  ['summary', 'answerTheRest', 'arriving'],
  ['keepAnswers', 'back', 'arriving'],
  ['deleted', 'undoDelete', 'arriving'],
  ['deleted', 'startAgain', 'emergencyCheck'],
  ['savedProblem', 'startAgain', 'emergencyCheck'],
  ['askAParent', 'change', 'arriving'],
  ['who', 'back', 'emergencyCheck'],
];

/** Every edge that the pure path and the table above allow. */
export function modelEdges(route: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([
    ...around.map(([from, event, to]) => edge(from, event, to)),
    ...pages.flatMap(({ id }) => [edge('arriving', 'always', id), ...edgesOfReturning(id)]),
    ...[...route].flatMap(edgesOfRoute),
  ]);
}

/** A question that is changed leads back to the check page, answered or not; a notice that it opens, once it is read. */
function edgesOfReturning(id: PageId): readonly string[] {
  if (isQuestionId(id)) return [edge(id, 'answer', 'arriving'), edge(id, 'back', 'arriving')];
  return id === 'deviceHelp' ? [edge(id, 'continue', 'arriving')] : [];
}

/** Forward by an answer, or from a notice by Continue; and back the same way. */
function edgesOfRoute(step: string): readonly string[] {
  const [from = '', to = ''] = step.split(' -> ');
  return [edge(from, isQuestionId(from) ? 'answer' : 'continue', to), edge(to, 'back', from)];
}
