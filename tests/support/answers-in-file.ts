import type { QuestionnaireResponse } from 'fhir/r4';
import { pathOf } from '../../machines/path.ts';
import { voiceOf } from '../../machines/voice.ts';
import type { WalkLength } from '../../questions/question.ts';
import type { Answers } from '../../questions/questionnaire.ts';
import { formInForce } from '../../src/fhir/form-in-force.ts';
import { responseOf } from '../../src/fhir/response.ts';
import { walkWords } from '../../src/words/en/walk-words.ts';

export const fileDay = new Date('2026-11-20T12:00:00Z');

/** The text of a file with these answers, and with parts of it as somebody else would have them. */
export function answersInFile(
  answers: Answers,
  length: WalkLength = 'short',
  others: Partial<QuestionnaireResponse> = {},
): string {
  const path = pathOf(answers, length);
  const form = formInForce({ length, voice: voiceOf(path.answers) }, 'en', walkWords);
  return JSON.stringify({ ...responseOf(form, { path, authored: fileDay }), ...others });
}

/** An answer as a file holds it. */
export function answerItem(question: string, ...options: readonly string[]) {
  const answer = options.map((option) => ({
    valueCoding: { code: `${question}.${option}`, display: option },
  }));
  return { linkId: question, answer };
}
