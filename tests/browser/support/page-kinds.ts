import type { Page } from 'playwright-core';
import type { SavedAnswers } from '../../../machines/saved-text.ts';
import { textLimit } from '../../../questions/question.ts';
import type { Answers, PageId } from '../../../questions/questionnaire.ts';
import { addresses, questionAddress } from '../../../src/addresses.ts';
import { paperAddress, paperFiles } from '../../../src/paper/paper-addresses.ts';
import { fromFileWords } from '../../../src/words/en/from-file.ts';
import { answerItem, answersInFile } from '../../support/answers-in-file.ts';
import { giveFile } from './files.ts';
import { adultNeck, everyBranch } from './people.ts';
import { resume, saved } from './saved.ts';
import { openInvitation, openInvitedSummary, openSealedSummary } from './invited.ts';
import { bringRefused, bringResponse, misfittingResponse, openResponse } from './response-files.ts';
import { arriveAt, button, continueButton, link, press } from './walk.ts';
import { walkWords, words } from './words.ts';

/** One kind of page that a person can see, and the way there. */
interface PageKind {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}

/** What stands whole in its HTML, and asks nothing. */
export const wholePages = [
  addresses.start,
  addresses.emergencyCheck,
  addresses.emergency,
  addresses.about,
  addresses.privacy,
  addresses.accessibility,
];

/** An address that no page has. */
export const nowhere = '/no-such-page';

const full = { length: 'full' } as const;
const { keep, checkAnswers } = walkWords;
const { parts: _, ...unplaced } = adultNeck;

const kinds: readonly PageKind[] = [
  at('start', addresses.start),
  { name: 'start with answers in this browser', open: openStartWithAnswers },
  at('emergency check', addresses.emergencyCheck),
  at('emergency', addresses.emergency),
  question('choose one', 'who', {}),
  question('choose many', 'parts', adultNeck),
  question('text', 'noticedOther', everyBranch),
  question('optional with help', 'mood', everyBranch, full),
  { name: 'choose one with an error', open: (page) => openError(page, 'who', {}) },
  { name: 'choose many with an error', open: (page) => openError(page, 'parts', unplaced) },
  { name: 'text with an error', open: openTextError },
  question('notice', 'deviceHelp', everyBranch, full),
  question('notice that ends the walk', 'askAParent', { who: 'me', age: 'from5to12' }),
  afterAnswers('check answers', addresses.checkAnswers, everyBranch, full),
  afterAnswers('summary', addresses.summary, adultNeck),
  afterAnswers('summary with advice', addresses.summary, everyBranch, full),
  afterAnswers('keep answers', addresses.keepAnswers, adultNeck),
  { name: 'answers kept', open: openKept },
  { name: 'answers deleted', open: openDeleted },
  { name: 'saved answers that cannot be used', open: (page) => resume(page, 'damaged', addresses.summary) },
  { name: 'invitation', open: (page) => openInvitation(page, 'full') },
  { name: 'invitation that is not whole', open: (page) => openInvitation(page, 'f') },
  { name: 'summary of an invited person', open: openInvitedSummary },
  { name: 'summary of an invited person, sealed', open: openSealedSummary },
  { name: 'file from a form filler', open: (page) => bringResponse(page, misfittingResponse) },
  { name: 'file from a form filler, refused', open: bringRefused },
  { name: 'file from a form filler, opened', open: (page) => openResponse(page, misfittingResponse) },
  at('answers from a file', addresses.fromFile),
  { name: 'answers from a file that is refused', open: openRefusedFile },
  { name: 'what is in a file', open: openFoundInFile },
  afterAnswers('question from a file', questionAddress('course'), adultNeck, { prefilled: ['course'] }),
  afterAnswers('check answers from a file', addresses.checkAnswers, adultNeck, { prefilled: ['course'] }),
  at('about', addresses.about),
  at('privacy', addresses.privacy),
  at('accessibility', addresses.accessibility),
  ...paperFiles.map((file) => at(`paper form, ${file.voice}, ${file.print} print`, paperAddress(file))),
  at('not found', nowhere),
  { name: 'failure', open: openFailure },
];

/** Each kind by its name, with the way to it. */
export const pageKindsByName = kinds.map(({ name, open }) => {
  const openKind = async (page: Page): Promise<void> => {
    await open(page);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  return [name, openKind] as const;
});

function at(name: string, address: string): PageKind {
  return { name, open: async (page) => void (await page.goto(address)) };
}

function question(name: string, id: PageId, answers: Answers, others: Partial<SavedAnswers> = {}): PageKind {
  return afterAnswers(name, questionAddress(id), answers, others);
}

function afterAnswers(
  name: string,
  address: string,
  answers: Answers,
  others: Partial<SavedAnswers> = {},
): PageKind {
  return { name, open: (page) => resume(page, saved(answers, others), address) };
}

async function openError(page: Page, id: PageId, answers: Answers): Promise<void> {
  await resume(page, saved(answers), questionAddress(id));
  await press(continueButton(page));
  await page.getByRole('alert').waitFor();
}

async function openTextError(page: Page): Promise<void> {
  await resume(page, saved(everyBranch), questionAddress('noticedOther'));
  await page.getByRole('textbox').fill('a'.repeat(textLimit + 1));
  await press(continueButton(page));
  await page.getByRole('alert').waitFor();
}

async function openStartWithAnswers(page: Page): Promise<void> {
  await resume(page, saved(adultNeck), addresses.start);
  await link(page, words.start.carryOn.action).waitFor();
}

async function openKept(page: Page): Promise<void> {
  await resume(page, saved(adultNeck), addresses.keepAnswers);
  await press(button(page, keep.keep));
  await button(page, keep.stop).waitFor();
}

async function openDeleted(page: Page): Promise<void> {
  await resume(page, saved(adultNeck), addresses.checkAnswers);
  await press(button(page, checkAnswers.deleteAnswers));
  await arriveAt(page, addresses.deleted, walkWords.deleted.title);
}

async function openRefusedFile(page: Page): Promise<void> {
  await page.goto(addresses.fromFile);
  await giveFile(page, answersInFile(adultNeck, 'short', { status: 'entered-in-error' }));
  await page.getByRole('alert').waitFor();
}

/** With what did not fit, and with answers in this browser. */
async function openFoundInFile(page: Page): Promise<void> {
  await resume(page, saved(adultNeck), addresses.fromFile);
  const item = [answerItem('age', 'from65'), answerItem('shoeSize'.repeat(20), 'large')];
  await giveFile(page, answersInFile(adultNeck, 'short', { item }));
  await arriveAt(page, addresses.fromFile, fromFileWords.fromFile.found.title);
}

/** A part of the site cannot be fetched. */
async function openFailure(page: Page): Promise<void> {
  await page.route('**/assets/from-file-page-*.js', (route) => route.abort());
  await page.goto(addresses.fromFile);
  await arriveAt(page, addresses.fromFile, words.failure.title);
}
