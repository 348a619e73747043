import { describe } from 'vitest';
import type { PageId } from '../../questions/questionnaire.ts';
import { addresses, questionAddress } from '../../src/addresses.ts';
import { adultNeck, answersBefore } from './support/people.ts';
import { resume, saved } from './support/saved.ts';
import { test } from './support/test.ts';
import { arriveAt, arriveAtPage, button, link, passPage, press } from './support/walk.ts';
import { headingOf, walkWords, words } from './support/words.ts';

const { who, age, noticed } = adultNeck;
const { checkAnswers } = walkWords;

describe.concurrent('an address opened by itself', () => {
  test.for([
    ['a question that does not apply', questionAddress('armSide')],
    ['a notice that does not apply', questionAddress('deviceHelp')],
    ['a question of the full set', questionAddress('harder')],
    ['a question that does not exist', questionAddress('shoeSize')],
  ] as const)('of %s leads to the check page when all is answered', async ([, address], { page }) => {
    await resume(page, saved(adultNeck), address);
    await arriveAt(page, addresses.checkAnswers, checkAnswers.title);
  });

  test.for([
    ['a question that does not apply', questionAddress('armSide')],
    ['a question that is not reached yet', questionAddress('illnesses')],
    ['a question that does not exist', questionAddress('shoeSize')],
    ['the check page', addresses.checkAnswers],
    ['the summary', addresses.summary],
    ['no question by name', addresses.carryOn],
  ] as const)('of %s leads to the first question that is not answered', async ([, address], { page }) => {
    await resume(page, saved({ who, age, noticed }), address);
    await arriveAtPage(page, 'parts');
  });

  test('of a question that is answered leads to that question', async ({ page }) => {
    await resume(page, saved(adultNeck), questionAddress('timing'));
    await arriveAtPage(page, 'timing');
  });

  test.for([
    questionAddress('age'),
    addresses.carryOn,
    addresses.summary,
    addresses.checkAnswers,
    questionAddress('shoeSize'),
  ])('%s leads through the emergency check when nothing is answered', async (address, { page }) => {
    await page.goto(address);
    await arriveAt(page, addresses.emergencyCheck, words.emergencyCheck.title);
    await press(link(page, words.emergencyCheck.none));
    await arriveAtPage(page, 'who');
  });

  test('of the full set starts the full set', async ({ page }) => {
    const answers = { ...adultNeck, helps: ['sleep'] } as const;
    await resume(page, saved(adultNeck, { length: 'full', place: 'worse' }), questionAddress('worse'));
    await passPage(page, 'worse', answers);
    await arriveAtPage(page, 'helps');
  });
});

describe.concurrent('an address with a slash at its end', () => {
  test.for([
    ['about', addresses.about, words.about.title],
    ['privacy', addresses.privacy, words.privacy.title],
    ['accessibility', addresses.accessibility, words.accessibility.title],
  ] as const)('opens the page: %s', async ([, address, title], { page }) => {
    await page.goto(`${address}/`);
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  });

  test.for<[PageId, PageId]>([
    ['parts', 'spread'],
    ['course', 'timing'],
  ])('opens the question %s and goes on from it', async ([id, next], { page }) => {
    await resume(page, saved(answersBefore(next, adultNeck)), `${questionAddress(id)}/`);
    await page.getByRole('heading', { level: 1, name: headingOf(id), exact: true }).waitFor();
    await press(button(page, walkWords.questionPage.continue));
    await arriveAtPage(page, next);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: headingOf(id), exact: true }).waitFor();
  });
});

describe.concurrent('the name of a file', () => {
  test.for([
    [`${addresses.emergencyCheck}.html`, words.emergencyCheck.title],
    [`${addresses.about}.html`, words.about.title],
    ['/index.html', words.start.title],
  ] as const)('%s opens the page that it holds', async ([address, title], { page }) => {
    await page.goto(address);
    await page.locator('#slow').waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  });
});

describe.concurrent('an address that is nowhere', () => {
  test.for(['/no-such-page', '/about-dystonia/more', '/questions/parts/more'])(
    '%s shows that no page was found',
    async (address, { page }) => {
      await page.goto(address);
      await page.getByRole('heading', { level: 1, name: words.notFound.title, exact: true }).waitFor();
    },
  );
});
