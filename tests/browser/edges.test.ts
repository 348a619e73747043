import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pathOf } from '../../machines/path.ts';
import { voiceOf } from '../../machines/voice.ts';
import { type Answers, isQuestionId, type PageId, type QuestionId } from '../../questions/questionnaire.ts';
import { addresses, questionAddress } from '../../src/addresses.ts';
import { fromFileWords } from '../../src/words/en/from-file.ts';
import { machineEdges } from '../proof/shell/machine-edges.ts';
import type { ModelWalk } from '../proof/shell/model.ts';
import { answersInFile } from '../support/answers-in-file.ts';
import { giveFile } from './support/files.ts';
import { adultNeck, everyBranch, throughTheDay, withAttacks } from './support/people.ts';
import { coveringWalks, Crossed } from './support/route-cover.ts';
import { resume, saved } from './support/saved.ts';
import { test } from './support/test.ts';
import {
  arriveAt,
  arriveAtPage,
  button,
  continueButton,
  hurry,
  link,
  passEmergencyCheck,
  passPage,
  press,
} from './support/walk.ts';
import { walkWords, words } from './support/words.ts';

const { checkAnswers, summary, keep, deleted, ended, savedProblem, questions } = walkWords;
const crossed = new Crossed();
const full = { length: 'full' } as const;
const alone = { who: 'me', age: 'upTo12' } as const satisfies Answers;

describe.concurrent('every way from page to page, there and back', () => {
  test.for(coveringWalks().map((walk, index) => [index + 1, walk] as const))(
    'walk %i',
    async ([, { answers, length, path }], { page }) => {
      await hurry(page);
      await passEmergencyCheck(page, length);
      crossed.arriving('emergencyCheck', 'noEmergency', 'who');
      const ids = path.steps.map(({ id }) => id);
      const places = path.standsAt === 'checkAnswers' ? [...ids, 'checkAnswers' as const] : ids;
      for (const [index, id] of ids.entries()) {
        const next = places[index + 1];
        if (next === undefined) break;
        await passPage(page, id, answers);
        await arriveAtPlace(page, next, answers);
        crossed.direct(id, isQuestionId(id) ? 'answer' : 'continue', next);
      }
      await goAllTheWayBack(page, places, answers);
    },
  );
});

async function goAllTheWayBack(page: Page, places: readonly Place[], answers: Answers): Promise<void> {
  const back = places.toReversed();
  for (const [index, id] of back.entries()) {
    await press(link(page, words.site.back));
    const before = back[index + 1];
    if (before === undefined) await arriveAt(page, addresses.emergencyCheck, words.emergencyCheck.title);
    else await arriveAtPlace(page, before, answers);
    crossed.direct(id, 'back', before ?? 'emergencyCheck');
  }
}

const fullWalks = [everyBranch, withAttacks, throughTheDay];

describe.concurrent('every answer changed from the check page', () => {
  test.for(fullWalks.flatMap((answers) => questionsFirstIn(answers)))(
    '%s',
    async ([id, answers], { page }) => {
      await hurry(page);
      await resume(page, saved(answers, full), addresses.checkAnswers);
      await change(page, id);
      await press(link(page, words.site.back));
      await arriveAtPlace(page, 'checkAnswers', answers);
      crossed.arriving(id, 'back', 'checkAnswers');
      await change(page, id);
      await press(continueButton(page));
      if (id === 'helpSoFar') {
        await arriveAtPage(page, 'deviceHelp');
        await press(continueButton(page));
        crossed.arriving('deviceHelp', 'continue', 'checkAnswers');
      }
      await arriveAtPlace(page, 'checkAnswers', answers);
      crossed.arriving(id, 'answer', 'checkAnswers');
    },
  );
});

/** Each question once, with the first of the walks that asks it. */
function questionsFirstIn(answers: Answers): readonly (readonly [QuestionId, Answers])[] {
  const earlier = fullWalks.slice(
    0,
    fullWalks.findIndex((walk) => walk === answers),
  );
  const known = new Set(earlier.flatMap(pagesOf));
  return pagesOf(answers).flatMap((id) =>
    isQuestionId(id) && !known.has(id) ? [[id, answers] as const] : [],
  );
}

function pagesOf(answers: Answers): readonly PageId[] {
  return pathOf(answers, 'full').steps.map(({ id }) => id);
}

async function change(page: Page, id: QuestionId): Promise<void> {
  await press(link(page, `${checkAnswers.change} ${questions[id].label}`));
  await arriveAtPage(page, id);
  crossed.arriving('checkAnswers', 'change', id);
}

describe.concurrent('every page by its address', () => {
  test.for([...fullWalks, alone])('of walk %#', async (answers, { page }) => {
    await resume(page, saved(answers, full), addresses.start);
    for (const { id } of pathOf(answers, 'full').steps) {
      await page.goto(questionAddress(id));
      await arriveAtPage(page, id);
      crossed.arriving('everywhere', 'visit', id);
    }
  });
});

describe.concurrent('the pages around the questions', () => {
  test('the emergency check and the emergency page', async ({ page }) => {
    await resume(page, saved(adultNeck), questionAddress('course'));
    await arriveAtPage(page, 'course');
    await press(link(page, words.site.emergencyLink));
    await arriveAt(page, addresses.emergencyCheck, words.emergencyCheck.title);
    crossed.direct('everywhere', 'checkEmergency', 'emergencyCheck');
    await press(link(page, words.site.back));
    await arriveAtPage(page, 'course');
    crossed.arriving('emergencyCheck', 'back', 'course');
    await press(link(page, words.site.emergencyLink));
    await press(button(page, words.emergencyCheck.happening).or(link(page, words.emergencyCheck.happening)));
    await arriveAt(page, addresses.emergency, words.emergency.title);
    crossed.direct('everywhere', 'emergencyIsHappening', 'emergency');
    await page.goto(questionAddress('course'));
    await arriveAt(page, addresses.emergencyCheck, words.emergencyCheck.title);
    crossed.arriving('everywhere', 'visit', 'emergencyCheck');
  });

  test('the summary, there, back and on to the rest', async ({ page }) => {
    await resume(page, saved(adultNeck), addresses.checkAnswers);
    await press(button(page, checkAnswers.confirm));
    await arriveAt(page, addresses.summary, summary.title);
    crossed.direct('checkAnswers', 'confirm', 'summary');
    await press(link(page, words.site.back));
    await arriveAtPlace(page, 'checkAnswers', adultNeck);
    crossed.direct('summary', 'back', 'checkAnswers');
    await page.goto(addresses.summary);
    await arriveAt(page, addresses.summary, summary.title);
    crossed.arriving('everywhere', 'visit', 'summary');
    await press(button(page, summary.rest.action));
    await arriveAtPage(page, 'helps');
    crossed.arriving('summary', 'answerTheRest', 'helps');
  });

  test('keeping the answers, and asking for it before the check', async ({ page, open }) => {
    await resume(page, saved(adultNeck), addresses.checkAnswers);
    await press(link(page, walkWords.questionPage.keep));
    await arriveAt(page, addresses.keepAnswers, keep.title);
    crossed.direct('everywhere', 'considerKeeping', 'keepAnswers');
    await press(button(page, keep.goBack).or(link(page, keep.goBack)));
    await arriveAtPlace(page, 'checkAnswers', adultNeck);
    crossed.arriving('keepAnswers', 'back', 'checkAnswers');
    const other = await open();
    await other.goto(addresses.keepAnswers);
    await arriveAt(other, addresses.emergencyCheck, words.emergencyCheck.title);
    crossed.arriving('everywhere', 'considerKeeping', 'emergencyCheck');
  });

  test('deleting the answers, undoing it, and starting again', async ({ page }) => {
    await resume(page, saved(adultNeck), addresses.checkAnswers);
    await press(button(page, checkAnswers.deleteAnswers));
    await arriveAt(page, addresses.deleted, deleted.title);
    crossed.direct('everywhere', 'deleteAnswers', 'deleted');
    await press(button(page, deleted.undo));
    await arriveAtPlace(page, 'checkAnswers', adultNeck);
    crossed.arriving('deleted', 'undoDelete', 'checkAnswers');
    await press(button(page, checkAnswers.deleteAnswers));
    await press(button(page, deleted.startAgain));
    await arriveAt(page, addresses.emergencyCheck, words.emergencyCheck.title);
    crossed.direct('deleted', 'startAgain', 'emergencyCheck');
  });

  test('saved answers that cannot be used', async ({ page }) => {
    await resume(page, 'damaged', addresses.summary);
    await page.getByRole('heading', { level: 1, name: savedProblem.title }).waitFor();
    crossed.arriving('everywhere', 'visit', 'savedProblem');
    await press(button(page, savedProblem.startAgain));
    await arriveAt(page, addresses.emergencyCheck, words.emergencyCheck.title);
    crossed.direct('savedProblem', 'startAgain', 'emergencyCheck');
  });

  test('answers taken from a file', async ({ page }) => {
    await hurry(page);
    await page.goto(addresses.fromFile);
    await giveFile(page, answersInFile(adultNeck));
    await press(button(page, fromFileWords.fromFile.found.use));
    await arriveAt(page, addresses.emergencyCheck, words.emergencyCheck.title);
    crossed.direct('everywhere', 'prefill', 'emergencyCheck');
  });

  test('the end for a child who answers alone', async ({ page }) => {
    await resume(page, saved(alone), questionAddress('askAParent'));
    await press(button(page, ended.anotherAnswers));
    await arriveAtPage(page, 'who');
    crossed.arriving('askAParent', 'change', 'who');
  });
});

test('every edge is walked in a browser', () => {
  expect([...machineEdges()].filter((edge) => !crossed.edges.has(edge))).toEqual([]);
  expect([...crossed.edges].filter((edge) => !machineEdges().has(edge))).toEqual([]);
});

type Place = PageId | ModelWalk['path']['standsAt'];

async function arriveAtPlace(page: Page, place: Place, answers: Answers): Promise<void> {
  if (place === 'checkAnswers') await arriveAt(page, addresses.checkAnswers, checkAnswers.title);
  else await arriveAtPage(page, place, voiceOf(answers));
}
