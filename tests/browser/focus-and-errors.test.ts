import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pathOf, previousPage } from '../../machines/path.ts';
import { textLimit } from '../../questions/question.ts';
import { type Answers, pages, type QuestionId } from '../../questions/questionnaire.ts';
import { inVoice } from '../../questions/words.ts';
import { addresses, questionAddress } from '../../src/addresses.ts';
import { descriptionOf, focused } from './support/accessible.ts';
import { titleOncePainted } from './support/document-title.ts';
import { answersBefore, everyBranch, throughTheDay, withAttacks } from './support/people.ts';
import { resume, saved } from './support/saved.ts';
import { test } from './support/test.ts';
import {
  arriveAt,
  arriveAtPage,
  button,
  continueButton,
  control,
  link,
  passEmergencyCheck,
  press,
} from './support/walk.ts';
import { documentTitleOf, headingOf, pageOf, walkWords, words } from './support/words.ts';

const { questionPage } = walkWords;
const questionIds = pages.flatMap((page) => (page.kind === 'notice' ? [] : [page.id]));
const requiredIds = questionIds.filter((id) => errorOf(id, 'missing') !== undefined);
const textIds = questionIds.filter((id) => pageOf(id).kind === 'shortText');

describe.concurrent('arriving at a question', () => {
  test.for(questionIds)(
    '%s moves focus to its heading, names the page and reads its hint',
    async (id, { page }) => {
      await arriveFromBefore(page, id, personAsked(id));
      expect(await focused(page)).toBe(`h1: ${headingOf(id)}`);
      expect(await titleOncePainted(page)).toBe(documentTitleOf(id));
      expect((await descriptionOf(fieldOf(page, id))).filter(isNoCount)).toEqual(hintsOf(id));
      expect(await page.getByRole('alert').count()).toBe(0);
    },
  );
});

describe.concurrent('Continue without an answer', () => {
  test.for(requiredIds)(
    'to %s leads to the error, and the error to the first option',
    async (id, { page }) => {
      const error = errorOf(id, 'missing') ?? '';
      const { [id]: _, ...others } = personAsked(id);
      await resume(page, saved(others, { length: 'full' }), questionAddress(id));
      await press(continueButton(page));
      await errorIsShown(page, id, error);
      await press(link(page, error));
      expect(await focused(page)).toBe(`input: ${await firstOption(page)}`);
      expect(await page.locator(':checked').count()).toBe(0);
      expect(new URL(page.url()).hash).toBe('');
    },
  );
});

describe.concurrent('Continue with a text that is too long', () => {
  test.for(textIds)('at %s leads to the error and keeps the text', async (id, { page }) => {
    const tooLong = 'é'.repeat(textLimit + 1);
    await resume(page, saved(personAsked(id), { length: 'full' }), questionAddress(id));
    await page.getByRole('textbox').fill(tooLong);
    await press(continueButton(page));
    await errorIsShown(page, id, errorOf(id, 'tooLong') ?? '');
    await press(link(page, errorOf(id, 'tooLong') ?? ''));
    expect(await focused(page)).toBe(`textarea: ${tooLong}`);
    expect(await page.getByRole('textbox').inputValue()).toBe(tooLong);
  });
});

describe('an answer that may be left out', () => {
  test('can be taken back from radios, and the walk goes on', async ({ page }) => {
    await resume(page, saved(everyBranch, { length: 'full' }), questionAddress('mood'));
    expect(await control(page, 'mood', everyBranch.mood).isChecked()).toBe(true);
    await press(button(page, questionPage.clear));
    expect(await page.locator(':checked').count()).toBe(0);
    await press(continueButton(page));
    await arriveAt(page, addresses.checkAnswers, walkWords.checkAnswers.title);
    const row = page.locator('.answers__row', { hasText: walkWords.questions.mood.label });
    await row.getByText(walkWords.checkAnswers.notProvided).waitFor();
  });
});

async function arriveFromBefore(page: Page, id: QuestionId, answers: Answers): Promise<void> {
  const before = previousPage(pathOf(answers, 'full'), id);
  if (before === undefined) await passEmergencyCheck(page);
  else {
    await resume(page, saved(answersBefore(id, answers), { length: 'full' }), questionAddress(before));
    await press(continueButton(page));
  }
  await arriveAtPage(page, id);
}

async function errorIsShown(page: Page, id: QuestionId, error: string): Promise<void> {
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await focused(page)).toBe(`alert: ${questionPage.problem}${error}`);
  expect(await titleOncePainted(page)).toBe(words.site.errorTitle(documentTitleOf(id)));
  expect((await descriptionOf(fieldOf(page, id))).filter(isNoCount)).toEqual([
    ...hintsOf(id),
    `${questionPage.errorPrefix} ${error}`,
  ]);
}

/** The first of three people who is asked this question. */
function personAsked(id: QuestionId): Answers {
  const people: readonly Answers[] = [everyBranch, withAttacks, throughTheDay];
  const person = people.find((answers) => pathOf(answers, 'full').steps.some((step) => step.id === id));
  if (!person) throw new Error(`Nobody is asked the question "${id}".`);
  return person;
}

function fieldOf(page: Page, id: QuestionId): Locator {
  return pageOf(id).kind === 'shortText' ? page.getByRole('textbox') : page.getByRole('group').first();
}

function hintsOf(id: QuestionId): readonly string[] {
  const { hint } = walkWords.questions[id];
  return hint === undefined ? [] : [inVoice(hint, 'self')];
}

function errorOf(id: QuestionId, name: 'missing' | 'tooLong'): string | undefined {
  const errors: Readonly<Record<string, Parameters<typeof inVoice>[0] | undefined>> =
    walkWords.questions[id].errors;
  const phrase = errors[name];
  return phrase === undefined ? undefined : inVoice(phrase, 'self');
}

/** A text box is described by how much room it has left, too. */
function isNoCount(description: string): boolean {
  return !/\d+ characters? (left|too many)/.test(description);
}

function firstOption(page: Page): Promise<string> {
  return page.locator('fieldset input').first().inputValue();
}
