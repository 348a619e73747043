import { type Answers, isQuestionId, pages, type QuestionId } from '../questions/questionnaire.ts';
import type { Path } from './path.ts';

/** The questions that these answers answer, in order; an optional one that was left empty among them. */
export function answeredIn(answers: Answers): readonly QuestionId[] {
  return pages.flatMap(({ id }) => (isQuestionId(id) && answers[id] !== undefined ? [id] : []));
}

/** The answers on the path that came from a file and wait for somebody to look at them. */
export function uncheckedOn(
  { answers }: Pick<Path, 'answers'>,
  prefilled: readonly QuestionId[],
): readonly QuestionId[] {
  return prefilled.filter((id) => answers[id] !== undefined);
}
