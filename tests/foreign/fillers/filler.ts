import { readFileSync } from 'node:fs';
import type { Questionnaire, QuestionnaireResponse } from 'fhir/r4';
import type { Page } from 'playwright-core';

/** A form filler of somebody else. */
export interface Filler {
  readonly name: string;
  /** Its name at npm. */
  readonly package: string;
  readonly page: string;
  /** A selector of what is clicked to tick an option. */
  readonly option: (question: string, code: string) => string;
  readonly textBox: (question: string) => string;
}

export const lforms: Filler = {
  name: 'LHC-Forms',
  package: 'lforms',
  page: '/lforms.html',
  option: (question, code) => `label[id^="${question}/"][id$="|${code}"]`,
  textBox: (question) => `textarea[id^="${question}/"]`,
};

export const smartForms: Filler = {
  name: 'Smart Forms',
  package: '@aehrc/smart-forms-renderer',
  page: '/smart-forms.html',
  option: (question, code) => `[data-linkid="${question}"] input[value="${code}"]`,
  textBox: (question) => `[data-linkid="${question}"] textarea:not([aria-hidden])`,
};

/** What a filler shows of a form, and the response that it gives. */
export interface Filled {
  readonly items: readonly ItemShown[];
  readonly response: QuestionnaireResponse;
  /** All that can be read on the screen. */
  readonly text: string;
}

export interface ItemShown {
  readonly linkId: string;
  /** The codes that can be ticked. */
  readonly offered: readonly string[];
}

/** What both pages have (pages/lforms.js, pages/smart-forms.jsx). */
interface PageOfFiller {
  readonly filler: {
    readonly show: (form: Questionnaire, response?: QuestionnaireResponse) => Promise<void>;
    readonly shown: () => readonly ItemShown[];
    readonly response: () => QuestionnaireResponse;
    readonly eachShown: (
      form: Questionnaire,
      responses: readonly QuestionnaireResponse[],
    ) => Promise<readonly Omit<Filled, 'text'>[]>;
  };
}

declare const window: PageOfFiller;

export function installedVersion(filler: Filler): string {
  const file = new URL(`node_modules/${filler.package}/package.json`, import.meta.url);
  return String(JSON.parse(readFileSync(file, 'utf8')).version);
}

export async function openFiller(page: Page, filler: Filler): Promise<void> {
  await page.goto(filler.page);
  await page.waitForFunction(() => 'filler' in window);
}

/** An empty form. */
export async function showForm(page: Page, form: Questionnaire): Promise<void> {
  await page.evaluate((form) => window.filler.show(form), form);
}

/** Loads each response into a form of its own. */
export function fillEach(
  page: Page,
  form: Questionnaire,
  responses: readonly QuestionnaireResponse[],
): Promise<readonly Omit<Filled, 'text'>[]> {
  return page.evaluate(({ form, responses }) => window.filler.eachShown(form, responses), {
    form,
    responses,
  });
}

export function filledNow(page: Page): Promise<Filled> {
  return page.evaluate(() => ({
    items: window.filler.shown(),
    response: window.filler.response(),
    text: document.body.innerText,
  }));
}

/** Whether the answer follows within some seconds. Smart Forms works it out some time after a box looks ticked. */
export async function isSoonTicked(page: Page, code: string, isTicked: boolean): Promise<boolean> {
  try {
    await page.waitForFunction(
      ({ code, isTicked }) =>
        JSON.stringify(window.filler.response()).includes(JSON.stringify(code)) === isTicked,
      { code, isTicked },
      { timeout: 3000 },
    );
    return true;
  } catch {
    return false;
  }
}
