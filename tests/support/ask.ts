import type { UserEvent } from '@testing-library/user-event';
import type { WalkLength } from '../../questions/question.ts';
import type { Answers, QuestionId } from '../../questions/questionnaire.ts';
import { inVoice, type Phrase, type Voice } from '../../questions/words.ts';
import { questionAddress } from '../../src/addresses.ts';
import { optionWords } from '../../src/words/option-words.ts';
import { walkWords } from '../../src/words/en/walk-words.ts';
import { fullNeckAnswers } from '../machines/sample-answers.ts';
import { renderApp } from './render-app.tsx';
import { saveInTab } from './saved-walk.ts';

/** Opens the page of a question, with these answers given before. */
export function ask(
  question: QuestionId,
  answers: Answers = fullNeckAnswers,
  length: WalkLength = 'full',
): UserEvent {
  saveInTab({ answers, length });
  return renderApp(questionAddress(question));
}

export function titleOf(question: QuestionId, voice: Voice = 'self'): string {
  return inVoice(walkWords.questions[question].question, voice);
}

export function optionOf(question: QuestionId, option: string, voice: Voice = 'self'): string {
  return inVoice(optionWords(walkWords, question, option).label, voice);
}

export function hintOf(question: QuestionId, voice: Voice = 'self'): string | undefined {
  const { hint } = walkWords.questions[question];
  return hint && inVoice(hint, voice);
}

/** The sentence for one way to answer wrongly, which the question has to have. */
export function errorOf(
  question: QuestionId,
  way: 'missing' | 'mixed' | 'tooLong',
  voice: Voice = 'self',
): string {
  const errors: Readonly<Partial<Record<string, Phrase>>> = walkWords.questions[question].errors;
  const sentence = errors[way];
  if (sentence === undefined) throw new Error(`The question "${question}" has no sentence for "${way}".`);
  return inVoice(sentence, voice);
}
