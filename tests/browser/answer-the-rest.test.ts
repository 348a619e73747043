import { describe, expect } from 'vitest';
import { pathOf } from '../../machines/path.ts';
import type { Answers } from '../../questions/questionnaire.ts';
import { addresses } from '../../src/addresses.ts';
import { adultNeck } from './support/people.ts';
import { resume, saved } from './support/saved.ts';
import { answersShown } from './support/shown.ts';
import { test } from './support/test.ts';
import { arriveAt, button, passPage, press } from './support/walk.ts';
import { answerLines, walkWords } from './support/words.ts';

const { checkAnswers, summary } = walkWords;

const withTheRest = {
  ...adultNeck,
  helps: ['sleep'],
  pain: ['no'],
  harder: ['driving'],
  mood: 'notMuch',
  helpSoFar: ['gp'],
  matters: 'To read in bed again',
  support: ['largePrint'],
} as const satisfies Answers;

describe.concurrent('answering the rest from the summary of the short set', () => {
  test('asks only what is new and loses nothing', async ({ page }) => {
    await resume(page, saved(adultNeck), addresses.summary);
    await press(button(page, summary.rest.action));
    const rest = ['helps', 'pain', 'harder', 'mood', 'helpSoFar', 'matters', 'support'] as const;
    for (const id of rest) await passPage(page, id, withTheRest);
    await arriveAt(page, addresses.checkAnswers, checkAnswers.title);
    expect(await answersShown(page)).toEqual(answerLines(withTheRest, 'full'));
    expect(pathOf(withTheRest, 'full').steps).toHaveLength(Object.keys(withTheRest).length);
  });

  test('is no longer offered when everything is answered', async ({ page }) => {
    await resume(page, saved(withTheRest, { length: 'full' }), addresses.summary);
    await arriveAt(page, addresses.summary, summary.title);
    expect(await button(page, summary.rest.action).count()).toBe(0);
  });

  test('carries on after a reload in the middle', async ({ page }) => {
    await resume(page, saved(adultNeck), addresses.summary);
    await press(button(page, summary.rest.action));
    await passPage(page, 'helps', withTheRest);
    await passPage(page, 'pain', withTheRest);
    await page.reload();
    await passPage(page, 'harder', withTheRest);
    await passPage(page, 'mood', withTheRest);
  });
});
