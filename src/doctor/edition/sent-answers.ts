import type { Given } from '../../../machines/condition.ts';
import { type PathThrough, pathOf } from '../../../machines/path.ts';
import type { AnswerValue } from '../../../questions/answer.ts';
import { storedSchema } from '../../../questions/answer-schema.ts';
import type { WalkLength } from '../../../questions/question.ts';
import type { Edition, EditionPage } from './edition-schema.ts';

export type EditionPath = PathThrough<EditionPage>;

export type CheckedAnswers =
  | { readonly kind: 'answers'; readonly path: EditionPath }
  | { readonly kind: 'refused'; readonly refusal: 'answers' };

/**
 * Answers that were sent are input from a stranger. They are taken only as a finished walk of this edition could have
 * yielded them: nothing missing, nothing besides, nothing that was not on offer.
 */
export function checkAnswers(edition: Edition, json: unknown, length: WalkLength): CheckedAnswers {
  const entered = answersIn(edition, json);
  if (entered === null) return refused;
  const path = pathOf(entered, length, edition.pages);
  const isWhole = path.standsAt === 'checkAnswers' && standsWhole(entered, path.answers);
  return isWhole ? { kind: 'answers', path } : refused;
}

const refused: CheckedAnswers = { kind: 'refused', refusal: 'answers' };

/** `null` where a question is unknown or an answer is not one of its own. */
function answersIn({ pages }: Edition, json: unknown): Given | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const byId = new Map(pages.map((page) => [page.id, page]));
  const entered: [string, AnswerValue][] = [];
  for (const [id, value] of Object.entries(json)) {
    const page = byId.get(id);
    if (page === undefined || page.kind === 'notice') return null;
    const answer = storedSchema(page).safeParse(value);
    if (!answer.success) return null;
    entered.push([id, answer.data]);
  }
  return Object.fromEntries(entered);
}

/** Every answer stands as it was entered. A path adds none of its own. */
function standsWhole(entered: Given, standing: Given): boolean {
  return Object.entries(entered).every(
    ([id, answer]) => JSON.stringify(answer) === JSON.stringify(standing[id]),
  );
}
