import type { WalkLength } from '../questions/question.ts';
import type { Answers, QuestionId } from '../questions/questionnaire.ts';
import { type Migration, migrations } from './migrations.ts';
import type { Place } from './path.ts';

/** What is kept: answers in a versioned record, never the insides of the machine. */
export interface SavedAnswers {
  readonly answers: Answers;
  readonly length: WalkLength;
  readonly place: Place | null;
  /** The emergency check was passed in this visit. Never kept beyond it. */
  readonly checked: boolean;
  /** Continue leads back to the check page. */
  readonly returning: boolean;
  /** The answer that was being changed. */
  readonly changing: QuestionId | null;
  /** The questions whose answer came from a file, and that nobody has looked at since. */
  readonly prefilled: readonly QuestionId[];
  readonly savedAt: Date;
  /** After this moment the answers are not used again. `null`: they end with the tab. */
  readonly expiresAt: Date | null;
}

export function savedText(saved: SavedAnswers): string {
  // Named one by one: a caller may hold more than this, and nothing more is to be kept.
  const { answers, length, place, checked, returning, changing, prefilled, savedAt, expiresAt } = saved;
  const version = currentVersion(migrations);
  const kept = { answers, length, place, checked, returning, changing, prefilled, savedAt, expiresAt };
  return JSON.stringify({ format, version, ...kept });
}

export function currentVersion(steps: readonly Migration[]): number {
  return steps.length + 1;
}

export const format = 'beforehand-answers';
