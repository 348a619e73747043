import type { Answers } from '../questions/questionnaire.ts';
import type { Voice } from '../questions/words.ts';

export function voiceOf(answers: Answers): Voice {
  return voices[answers.who ?? 'me'];
}

/** Whom the words speak to, by who is answering. */
export const voices = { me: 'self', child: 'child', someoneICareFor: 'other' } as const;
