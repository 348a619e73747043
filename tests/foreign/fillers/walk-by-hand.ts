import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import type { AnswerValue } from '../../../questions/answer.ts';
import { answerByHand } from './click.ts';
import { type Difference, inItems, inResponse, inWords } from './differences.ts';
import { type Expected, expectedOf, questionnaireFor } from './expected.ts';
import { type Filled, filledNow, type Filler, showForm } from './filler.ts';
import type { Walk } from './walks.ts';

/**
 * Fills in an empty form. What is on the screen is compared after each answer, and the response at the end.
 *
 * @param isKnown a filler that differs in any other way may still be at work, and is given time once; a walk ends where it still differs
 */
export async function walkByHand(
  page: Page,
  filler: Filler,
  { form, who, answers }: Walk,
  isKnown: (difference: Difference) => boolean,
): Promise<readonly Difference[]> {
  const entered: Record<string, AnswerValue> = { who };
  await showForm(page, questionnaireFor(form));
  const found = await look('the start', (filled) => inItems(expected(), filled));
  for (const [question, answer] of answers) {
    if (!found.every(isKnown)) return found;
    await answerByHand(page, filler, question, answer, entered[question]);
    entered[question] = answer;
    found.push(...(await look(question, (filled) => inItems(expected(), filled))));
  }
  return [...found, ...(await look('the end', (filled) => atTheEnd(expected(), filled)))];

  function expected(): Expected {
    return expectedOf({ form, entered });
  }

  async function look(after: string, differences: (filled: Filled) => readonly Difference[]) {
    const settled = await whenSettled(page, differences, isKnown);
    return settled.map((difference) => ({ ...difference, after }));
  }
}

/** Whoever runs a filler says when a response is finished. */
function atTheEnd(expected: Expected, filled: Filled): readonly Difference[] {
  const { response } = filled;
  const { status } = expected.response;
  const left: readonly Difference[] =
    response.status === status ? [] : [{ kind: 'status', about: response.status }];
  return [...left, ...inResponse(expected, { ...response, status }), ...inWords(expected, filled)];
}

/** The same twice in a row with nothing unknown, or whatever is there after some seconds. */
async function whenSettled(
  page: Page,
  differencesIn: (filled: Filled) => readonly Difference[],
  isKnown: (difference: Difference) => boolean,
): Promise<readonly Difference[]> {
  let found: readonly Difference[] = [];
  let before = '';
  const isSettled = async () => {
    const filled = await filledNow(page);
    // Not the whole response: the time in it never stands still.
    const now = JSON.stringify([filled.items, filled.response.item]);
    const isSame = now === before;
    before = now;
    found = differencesIn(filled);
    return isSame && found.every(isKnown);
  };
  await vi.waitUntil(isSettled, { timeout: 5000, interval: 50 }).catch(() => found);
  return found;
}
