import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { saved, storageKey } from '../../tests/browser/support/saved.ts';
import { type Candidate, ours } from './candidates.ts';
import type { Measured } from './measures.ts';
import { visit, type Visit } from './rig.ts';
import { takeStep } from './watch.ts';

/** Somebody reads a page. Total blocking time is counted for as long. */
const reading = 5000;
/** Somebody hurries, and yet not so that the site takes it for a second tap. */
const hurrying = 600;
const steps = 7;

type Visiting = (browser: Browser, candidate: Candidate) => Promise<Measured>;

/** Their times lie within a few frames of each other, so that one round says little. They take a second. */
const quick: readonly Visiting[] = [openFirstPage, openEmergencyCheck, pressAtOnce];

/** What a round does, each time by a browser that has nothing of the site. */
export const visits: readonly Visiting[] = [
  ...quick,
  ...quick,
  ...quick,
  openQuestion,
  answerAtOnce,
  openQuestionUnchecked,
  (browser, candidate) => tapThrough(browser, candidate, 'tapped', reading),
  (browser, candidate) => tapThrough(browser, candidate, 'hurried', hurrying),
];

/** The first page, pressed as soon as it is visible. */
async function openFirstPage(browser: Browser, { address, title, start }: Candidate): Promise<Measured> {
  return visit(browser, { watched: { title, press: start } }, async ({ open, next }) => {
    const opened = await open(address);
    const shown = await next('page');
    const usable = start === undefined ? undefined : await next('usable');
    return {
      firstBytes: shown.bytes,
      firstVisible: shown.at - opened,
      ...(usable && { firstUsable: usable.at - opened }),
    };
  });
}

async function openEmergencyCheck(
  browser: Browser,
  { address, emergencyCheck }: Candidate,
): Promise<Measured> {
  if (!emergencyCheck) return {};
  return visit(browser, { watched: { press: emergencyCheck.none } }, async ({ open, next }) => {
    const opened = await open(address + emergencyCheck.path);
    const shown = await next('page');
    const usable = await next('usable');
    return { checkVisible: shown.at - opened, checkLeadsOn: usable.at - opened };
  });
}

/** A single press, as soon as the emergency check is visible. What is lost is not measured. */
async function pressAtOnce(browser: Browser, { address, emergencyCheck }: Candidate): Promise<Measured> {
  if (!emergencyCheck) return {};
  const watched = { press: emergencyCheck.none, once: true };
  return visit(browser, { watched }, async ({ open, next }) => {
    const opened = await open(address + emergencyCheck.path);
    const usable = await next('usable').catch(() => null);
    return usable ? { checkUsable: usable.at - opened } : {};
  });
}

/** A reload of the first question, by somebody who passed the emergency check where there is one. Then some steps. */
async function openQuestion(browser: Browser, { name, address, question }: Candidate): Promise<Measured> {
  if (question === undefined) return {};
  return visit(browser, { watched: { answer: true }, ...passed(name) }, async ({ page, open, next }) => {
    const opened = await open(address + question);
    const shown = await next('page');
    const answered = await next('answerable');
    await next('page');
    return {
      questionVisible: shown.at - opened,
      questionLeadsOn: answered.at - opened,
      questionBytes: answered.bytes,
      step: await medianStep(page, { isHurried: false }),
    };
  });
}

/** The same, with a single answer as soon as the question is visible. Then steps of somebody as quick. */
async function answerAtOnce(browser: Browser, { name, address, question }: Candidate): Promise<Measured> {
  if (question === undefined) return {};
  const watched = { answer: true, once: true };
  return visit(browser, { watched, ...passed(name) }, async ({ page, open, next }) => {
    const opened = await open(address + question);
    const answered = await next('answerable').catch(() => null);
    if (!answered) return {};
    await next('page');
    await next('page');
    return {
      questionAnswerable: answered.at - opened,
      stepAtOnce: await medianStep(page, { isHurried: true }),
    };
  });
}

/** What the tab of somebody holds who passed the emergency check. */
function passed(name: string) {
  return name === ours ? { stored: { key: storageKey, text: saved({}) } } : {};
}

async function medianStep(page: Page, { isHurried }: { readonly isHurried: boolean }): Promise<number> {
  const taken: number[] = [];
  await page.evaluate(() => window.unwatch());
  for (let step = 0; step < steps; step += 1) taken.push(await page.evaluate(takeStep, isHurried));
  return taken.sort((one, other) => one - other)[Math.floor(steps / 2)] ?? Number.NaN;
}

/** The same address for somebody new leads to the emergency check: a safety rule. */
async function openQuestionUnchecked(
  browser: Browser,
  { address, question, emergencyCheck }: Candidate,
): Promise<Measured> {
  if (!emergencyCheck || question === undefined) return {};
  return visit(browser, {}, async ({ open, next }) => {
    const opened = await open(address + question);
    let shown = await next('page');
    while (shown.heading !== emergencyCheck.title) shown = await next('page');
    return { uncheckedVisible: shown.at - opened };
  });
}

/** From the first page to the first question by taps, or as far as the site goes. */
async function tapThrough(
  browser: Browser,
  candidate: Candidate,
  kind: 'tapped' | 'hurried',
  pause: number,
): Promise<Measured> {
  const { address, title, start, emergencyCheck } = candidate;
  return visit(browser, { watched: { title, answer: emergencyCheck !== undefined } }, async (one) => {
    await one.open(address);
    await one.next('page');
    if (kind === 'tapped') await one.page.waitForLoadState('load');
    await setTimeout(pause);
    const blocking = kind === 'tapped' ? { blocking: await one.page.evaluate(() => window.blocked()) } : {};
    if (start === undefined) return blocking;
    const first = await tap(one, start);
    const second = await one.next('page');
    if (!emergencyCheck) return { ...blocking, [kind]: second.at - first };
    await setTimeout(pause);
    const tapped = await tapUntilLeft(one, emergencyCheck.none);
    const answered = await one.next('answerable');
    return { ...blocking, [kind]: answered.at - tapped };
  });
}

/** @returns the moment at which the finger left the screen */
async function tap({ page, next }: Visit, words: string): Promise<number> {
  await control(page, words).tap({ noWaitAfter: true, timeout: 2000 });
  return (await next('tap')).at;
}

/** Somebody taps again where a tap did nothing. The first tap counts. */
async function tapUntilLeft(one: Visit, words: string): Promise<number> {
  const first = await tap(one, words);
  // The page may go while this looks for the control.
  while (!(await isLeft(one.page, words))) await tap(one, words).catch(() => undefined);
  return first;
}

async function isLeft(page: Page, words: string): Promise<boolean> {
  const left = control(page, words).waitFor({ state: 'detached', timeout: hurrying });
  return left.then(
    () => true,
    () => false,
  );
}

function control(page: Page, words: string) {
  return page.locator('a, button').filter({ hasText: words, visible: true }).first();
}
