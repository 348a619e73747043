import { screen, within } from '@testing-library/react';
import type { QuestionId } from '../../questions/questionnaire.ts';
import { walkWords } from '../../src/words/en/walk-words.ts';

/** What the list of answers on screen says to one question. */
export function answerTo(question: QuestionId): HTMLElement {
  const row = screen.getByText(walkWords.questions[question].label, { selector: 'dt' }).parentElement;
  const [answer] = within(row ?? document.body).getAllByRole('definition');
  if (!answer) throw new Error(`The list has no answer to "${question}".`);
  return answer;
}
