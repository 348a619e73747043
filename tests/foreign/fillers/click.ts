import type { Page } from 'playwright-core';
import type { AnswerValue } from '../../../questions/answer.ts';
import { pages, type QuestionId } from '../../../questions/questionnaire.ts';
import { optionCode } from '../../../src/fhir/coding.ts';
import { type Filler, isSoonTicked } from './filler.ts';

/**
 * Answers one question with the mouse, or a text with the keyboard. Ticks that are no longer in the answer are taken away.
 *
 * @throws where the filler does not show the question, or does not let an option be ticked
 */
export async function answerByHand(
  page: Page,
  filler: Filler,
  question: QuestionId,
  answer: AnswerValue,
  before: AnswerValue | undefined,
): Promise<void> {
  const kind = pages.find(({ id }) => id === question)?.kind;
  if (kind === 'shortText') {
    if (typeof answer === 'string') await page.locator(filler.textBox(question)).fill(answer);
    return;
  }
  const [now, then] = [ticksOf(answer), ticksOf(before)];
  const gone = kind === 'chooseMany' ? then.filter((option) => !now.includes(option)) : [];
  for (const option of gone) await click(option, false);
  for (const option of now) if (!then.includes(option)) await click(option, true);

  async function click(option: string, isTicked: boolean): Promise<void> {
    const code = optionCode(question, option);
    for (let attempt = 1; ; attempt += 1) {
      await page.locator(filler.option(question, code)).click();
      if (await isSoonTicked(page, code, isTicked)) return;
      if (attempt === mostClicks) throw new Error(`${filler.name} takes no click on ${code}.`);
    }
  }
}

/** A click that falls into the moment in which a filler draws anew is lost now and then. A person clicks again. */
const mostClicks = 5;

function ticksOf(answer: AnswerValue | undefined): readonly string[] {
  if (answer === undefined || answer === null) return [];
  return typeof answer === 'string' ? [answer] : answer;
}
