import { setTimeout } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { pathOf } from '../../../machines/path.ts';
import { voiceOf } from '../../../machines/voice.ts';
import type { AnswerValue } from '../../../questions/answer.ts';
import type { WalkLength } from '../../../questions/question.ts';
import type { Answers, PageId, QuestionId } from '../../../questions/questionnaire.ts';
import type { Voice } from '../../../questions/words.ts';
import { addresses, lengthParameter, questionAddress } from '../../../src/addresses.ts';
import { tapInterval } from '../../../src/layout/second-tap.ts';
import { headingOf, optionLabel, pageOf, walkWords, words } from './words.ts';

/** From the emergency check to the check page, one page after another, giving these answers. */
export async function walk(page: Page, answers: Answers, length: WalkLength = 'short'): Promise<void> {
  await passEmergencyCheck(page, length);
  await walkOn(page, answers, length);
}

/** From a page of the path to the check page, or to the page before `until`. */
export async function walkOn(
  page: Page,
  answers: Answers,
  length: WalkLength,
  { from, until }: { readonly from?: PageId; readonly until?: PageId } = {},
): Promise<void> {
  const ids = pathOf(answers, length).steps.map(({ id }) => id);
  const first = from === undefined ? 0 : ids.indexOf(from);
  const end = until === undefined ? ids.length : ids.indexOf(until);
  for (const id of ids.slice(first, end)) await passPage(page, id, answers);
  if (until === undefined) await arriveAt(page, addresses.checkAnswers, walkWords.checkAnswers.title);
  else await arriveAtPage(page, until, voiceOf(answers));
}

/** Waits for a page of the path, answers it and presses Continue. */
export async function passPage(page: Page, id: PageId, answers: Answers): Promise<void> {
  const voice = voiceOf(answers);
  await arriveAtPage(page, id, voice);
  if (isQuestion(id)) await fillIn(page, id, answers[id] ?? null, voice);
  await press(continueButton(page));
}

export async function passEmergencyCheck(page: Page, length: WalkLength = 'short'): Promise<void> {
  await page.goto(`${addresses.emergencyCheck}?${lengthParameter}=${length}`);
  await press(link(page, words.emergencyCheck.none));
}

/** Selects or writes an answer, and does not press Continue. */
async function fillIn(page: Page, id: QuestionId, value: AnswerValue, voice: Voice = 'self'): Promise<void> {
  const { kind } = pageOf(id);
  if (kind === 'shortText') return page.getByRole('textbox').fill(String(value ?? ''));
  for (const option of value === null ? [] : [value].flat()) await tick(control(page, id, option, voice));
}

/** The radio or checkbox of one option. */
export function control(page: Page, id: QuestionId, option: string, voice: Voice = 'self'): Locator {
  const role = pageOf(id).kind === 'chooseOne' ? 'radio' : 'checkbox';
  return page.getByRole(role, { name: optionLabel(id, option, voice), exact: true });
}

export function continueButton(page: Page): Locator {
  return button(page, walkWords.questionPage.continue);
}

export function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

export function link(page: Page, name: string): Locator {
  return page.getByRole('link', { name, exact: true });
}

export function arriveAtPage(page: Page, id: PageId, voice: Voice = 'self'): Promise<void> {
  return arriveAt(page, questionAddress(id), headingOf(id, voice));
}

/** Waits until a page has its address and its heading, and is no longer loading. */
export async function arriveAt(page: Page, address: string, heading: string): Promise<void> {
  const wanted = { address, heading };
  try {
    await page.waitForFunction(
      (there) =>
        window.location.pathname === there.address &&
        document.querySelector('.loading') === null &&
        document.querySelector('h1')?.textContent === there.heading,
      wanted,
    );
  } catch {
    expect(await standing(page)).toEqual(wanted);
  }
}

/** Where the person stands: the address and the heading under it. */
export function standing(page: Page): Promise<{ readonly address: string; readonly heading: string }> {
  return page.evaluate(() => ({
    address: window.location.pathname,
    heading: document.querySelector('h1')?.textContent ?? '',
  }));
}

/** Presses a button or a link as soon as that is not a second tap. */
export async function press(target: Locator): Promise<void> {
  const page = target.page();
  await afterTap(page);
  await target.click();
  notePress(page);
}

/** Ticks an option as soon as that is not a second tap. Ticking itself keeps nothing waiting. */
export async function tick(option: Locator): Promise<void> {
  await afterTap(option.page());
  await option.check();
}

/** The site holds back a press that follows an action within half a second. */
export async function afterTap(page: Page): Promise<void> {
  if (hurried.has(page)) return page.clock.fastForward(tapInterval);
  const since = performance.now() - (presses.get(page) ?? Number.NEGATIVE_INFINITY);
  if (since < tapInterval) await setTimeout(tapInterval - since);
}

/** Puts the clock of the page forward after each press, where a walk is only the way to something else. */
export async function hurry(page: Page): Promise<void> {
  await page.clock.install();
  hurried.add(page);
}

export function notePress(page: Page): void {
  presses.set(page, performance.now());
}

const presses = new WeakMap<Page, number>();
const hurried = new WeakSet<Page>();

function isQuestion(id: PageId): id is QuestionId {
  return pageOf(id).kind !== 'notice';
}
