import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addresses } from '../../src/addresses.ts';
import { doctorAddresses } from '../../src/doctor/doctor-addresses.ts';
import { codeLinkOf, longestLink } from '../../src/sealing/carriers.ts';
import { doctorWords } from '../../src/words/en/doctor/doctor-words.ts';
import { invitedWords } from '../../src/words/en/invited-words.ts';
import { makeKeys, passphrase, type SavedFile } from './support/ceremony.ts';
import { copied } from './support/clipboard.ts';
import { everyBranch } from './support/people.ts';
import { codeOnScreenshot } from './support/read-code.ts';
import { type SecondSite, siteWith } from './support/second-site.ts';
import {
  arriveAt,
  arriveAtPage,
  button,
  continueButton,
  control,
  hurry,
  link,
  press,
  walkOn,
} from './support/walk.ts';
import { walkWords, words } from './support/words.ts';

const { invitation, sending } = invitedWords;
const { invite, open: opening, summary: history } = doctorWords;

/**
 * A doctor and a patient, each with a browser and a profile of their own, and a clinic that puts its keys into the site.
 * The tests are the chapters of one story, and each needs those before it.
 */
describe('From a key to a history', () => {
  let site: SecondSite;
  let doctor: Page;
  let patient: Page;
  let made: { readonly file: SavedFile; readonly words: readonly string[]; readonly lines: string };
  let invited = '';
  let sent: { readonly mail: string; readonly pasted: string; readonly file: Buffer; readonly code: string };
  const requests: string[] = [];
  /** Without those of the worker, which fetches the whole site unasked. */
  const askedByPages: string[] = [];

  beforeAll(async () => {
    [doctor, patient] = await Promise.all([newProfile(), newProfile()]);
    patient.context().on('request', (request) => {
      requests.push(request.url());
      if (request.serviceWorker() === null) askedByPages.push(request.url());
    });
  });

  afterAll(async () => {
    await Promise.all([doctor.context().close(), patient.context().close(), site.close()]);
  });

  test('the doctor makes 2 keys, and the clinic builds its site with the lines', async () => {
    made = await makeKeys(doctor);
    site = await siteWith(made.lines);
    expect((await doctor.goto(`${site.address}${doctorAddresses.start}`))?.status()).toBe(200);
  });

  test('the doctor makes an invitation', async () => {
    await doctor.goto(`${site.address}${doctorAddresses.invitation}`);
    await doctor.getByRole('radio', { name: invite.length.options.full.label }).check();
    await doctor.getByLabel(invite.reference.label).fill('K7-2');
    await button(doctor, invite.make).click();
    await doctor.getByRole('heading', { level: 1, name: invite.made.title }).waitFor();
    invited = await doctor.getByLabel(invite.made.link.label, { exact: true }).inputValue();
    expect(invited).toMatch(/\/invitation#movement\.K7-2\.full\.en\.[\w-]{22}$/);
  });

  test('the patient opens it and answers, and no byte of the sealing is fetched', async () => {
    await hurry(patient);
    await patient.goto(invited);
    await arriveAt(patient, addresses.invitation, invitation.title);
    await press(link(patient, invitation.start));
    await press(link(patient, words.emergencyCheck.none));
    await walkOn(patient, everyBranch, 'full');
    await press(button(patient, walkWords.checkAnswers.confirm));
    await patient.getByRole('heading', { name: sending.title, exact: true }).waitFor();
    expect(askedByPages.length).toBeGreaterThan(10);
    expect(askedByPages.filter(isOfSealingOrDoctor)).toEqual([]);
  });

  test('the patient seals, and has 4 ways to send that say what has not happened', async () => {
    expect(await patient.locator('#send').innerText()).toContain('has not been told yet');
    await press(button(patient, sending.seal));
    await patient.getByRole('heading', { name: sending.sealed.title }).waitFor();
    sent = {
      mail: (await link(patient, sending.email.action).getAttribute('href')) ?? '',
      pasted: await pastedLink(patient),
      file: await savedFile(patient),
      code: await shownCode(patient),
    };
    expect(new URL(sent.mail).pathname).toBe('movement%40the-london-clinic.example');
    expect(sent.mail).toContain(encodeURIComponent(sent.pasted));
    expect(sent.pasted.length).toBeLessThanOrEqual(longestLink);
    expect(requests.filter(isOfSealing).length).toBeGreaterThan(0);
  });

  test('no request carries the invitation or the envelope', () => {
    const carried = [
      invited.split('#')[1] ?? '',
      sent.pasted.split('=')[1] ?? '',
      'K7-2',
      'sealed=',
      'digits=',
    ];
    const pages = requests.filter((request) => !request.startsWith('blob:'));
    expect(pages.filter((request) => carried.some((part) => sentPart(request).includes(part)))).toEqual([]);
    expect(requests.filter((request) => request.includes('/assets/clinic/'))).toEqual([]);
  });

  test.each([
    [
      'the link, with the key file',
      async () => pasteAndOpen(doctor, site, sent.pasted, () => byFile(doctor, made.file)),
    ],
    [
      'the link, with the recovery words',
      async () => pasteAndOpen(doctor, site, sent.pasted, () => byWords(doctor, made.words)),
    ],
    [
      'the code that was on the screen',
      async () => pasteAndOpen(doctor, site, sent.code, () => byFile(doctor, made.file)),
    ],
    ['the file', async () => bringFile(doctor, site, sent.file, () => byWords(doctor, made.words))],
  ] as const)('the doctor opens %s, and reads the history', async (_what, openIt) => {
    await openIt();
    const read = await doctor.locator('.history').innerText();
    expect(read).toContain(history.reference('K7-2'));
    expect(read).toContain(everyBranch.noticedOther);
    expect(read).toContain(everyBranch.medicinesOther);
    expect(read).toContain('Rule 6');
  });

  test('the patient changes an answer and sends again, and the doctor sees which copy is newer', async () => {
    await press(link(patient, walkWords.summary.told.change));
    await arriveAt(patient, addresses.checkAnswers, walkWords.checkAnswers.title);
    await press(link(patient, `${walkWords.checkAnswers.change} ${walkWords.questions.armSide.label}`));
    await arriveAtPage(patient, 'armSide');
    await press(control(patient, 'armSide', 'left'));
    await press(continueButton(patient));
    await arriveAtPage(patient, 'startedIn');
    await press(control(patient, 'startedIn', 'leftArm'));
    await press(continueButton(patient));
    await arriveAt(patient, addresses.checkAnswers, walkWords.checkAnswers.title);
    await press(button(patient, walkWords.checkAnswers.confirm));
    await patient.getByText(/you have changed them since/).waitFor();
    await press(button(patient, sending.sealAgain));
    await patient.getByRole('heading', { name: sending.sealed.title }).waitFor();
    const again = await pastedLink(patient);
    await openAnswersPage(doctor, site);
    await paste(doctor, `${again}\n\n${sent.pasted}`);
    await byFile(doctor, made.file);
    await doctor.getByRole('heading', { level: 1, name: opening.opened.title }).waitFor();
    const [newer, older] = await doctor.locator('.opened__one').allInnerTexts();
    expect([newer?.includes(opening.opened.newest), older?.includes(opening.opened.older)]).toEqual([
      true,
      true,
    ]);
    expect(newer).toContain('Left');
  });
});

/** A browser with a profile that nobody else has. */
async function newProfile(): Promise<Page> {
  const { executablePath, variables } = inject('browser');
  const context: BrowserContext = await chromium.launchPersistentContext(
    await mkdtemp(join(tmpdir(), 'beforehand-profile-')),
    {
      executablePath,
      env: { ...process.env, ...variables },
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      viewport: { width: 390, height: 844 },
      baseURL: inject('site'),
      deviceScaleFactor: 2,
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    },
  );
  context.setDefaultTimeout(20_000);
  return context.newPage();
}

async function pastedLink(page: Page): Promise<string> {
  await press(button(page, sending.copy.action));
  await page.getByText(sending.copy.done).waitFor();
  return copied(page);
}

async function savedFile(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(button(page, sending.file.action)),
  ]);
  expect(download.suggestedFilename()).toBe('sealed-answers-K7-2.beforehand');
  return readFile(await download.path());
}

/** What a reader that is not ours reads off the screen. */
async function shownCode(page: Page): Promise<string> {
  await press(button(page, sending.code.action));
  const code = page.getByRole('img', { name: sending.code.name });
  await code.waitFor();
  const read = codeOnScreenshot(await code.screenshot());
  expect(read?.startsWith(codeLinkOf(new Uint8Array(), '').slice(0, 8))).toBe(false);
  return read ?? '';
}

async function openAnswersPage(page: Page, { address }: SecondSite): Promise<void> {
  await page.goto(`${address}${doctorAddresses.answers}`);
  await page.getByRole('heading', { name: opening.bring.title }).waitFor();
}

async function pasteAndOpen(
  page: Page,
  site: SecondSite,
  text: string,
  byKey: () => Promise<void>,
): Promise<void> {
  await openAnswersPage(page, site);
  await paste(page, text);
  await byKey();
  await page.getByRole('heading', { level: 1, name: opening.opened.title }).waitFor();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel(opening.bring.paste.label).fill(text);
  await button(page, opening.bring.paste.action).click();
}

async function bringFile(
  page: Page,
  site: SecondSite,
  file: Buffer,
  byKey: () => Promise<void>,
): Promise<void> {
  await openAnswersPage(page, site);
  await page
    .getByLabel(opening.bring.files.label)
    .setInputFiles({ name: 'sealed-answers-K7-2.beforehand', mimeType: '', buffer: file });
  await page.getByText(opening.bring.added(1, '1')).waitFor();
  await byKey();
  await page.getByRole('heading', { level: 1, name: opening.opened.title }).waitFor();
}

async function byFile(page: Page, { name, text }: SavedFile): Promise<void> {
  await page.getByRole('radio', { name: opening.key.file.label }).check();
  await page
    .getByLabel(opening.key.file.choose)
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });
  await page.getByLabel(opening.key.file.passphrase).fill(passphrase);
  await button(page, opening.key.open).click();
}

async function byWords(page: Page, written: readonly string[]): Promise<void> {
  await page.getByRole('radio', { name: opening.key.words.label }).check();
  await page.getByLabel(opening.key.words.box).fill(written.join(' '));
  await button(page, opening.key.open).click();
}

/** What a browser sends of an address: all but the fragment. */
function sentPart(request: string): string {
  return request.split('#')[0] ?? '';
}

function isOfSealing(request: string): boolean {
  return /\/assets\/(seal-answers|ways)-/.test(request);
}

function isOfSealingOrDoctor(request: string): boolean {
  return isOfSealing(request) || request.includes('/assets/clinic/');
}
