import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { questionAddress } from '../../src/addresses.ts';
import { answersOf } from '../../src/server/answers.ts';
import { words } from '../../src/words/en/words.ts';
import { openBrowser } from '../pages/rig.ts';

/**
 * What a browser that was never here asks for, in its order: the start page, the emergency check, the first question, and
 * what the site fetches meanwhile for later.
 *
 * @returns paths
 */
export async function firstVisit(): Promise<readonly string[]> {
  const asked: string[] = [];
  const answer = answersOf('dist', '/');
  const server = createServer((request, response) => {
    asked.push(request.url ?? '/');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await openBrowser();
  try {
    const bound = server.address();
    if (bound === null || typeof bound === 'string') throw new Error('The site is served at no port.');
    await walkToFirstQuestion(browser, `http://127.0.0.1:${bound.port}/`);
    await untilQuiet(asked);
    return [...asked];
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function walkToFirstQuestion(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(address);
  for (const control of [words.start.short.action, words.emergencyCheck.none]) {
    // The site takes what comes sooner for a second tap.
    await setTimeout(1000);
    await page.getByText(control, { exact: true }).first().click();
  }
  await page.waitForURL(`**${questionAddress('who')}`);
}

async function untilQuiet(asked: readonly string[]): Promise<void> {
  let before = -1;
  while (asked.length > before) {
    before = asked.length;
    await setTimeout(2000);
  }
}
