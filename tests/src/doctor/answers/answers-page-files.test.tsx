import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AnswersPage } from '../../../../src/doctor/answers/answers-page.tsx';
import { readResponse } from '../../../../src/fhir/read-response.ts';
import { base64urlOf } from '../../../../src/sealing/base64url.ts';
import { headerOf, writeEnvelope } from '../../../../src/sealing/envelope.ts';
import { plainProse } from '../../../../src/summary/plain-prose.ts';
import { doctorWords } from '../../../../src/words/en/doctor/doctor-words.ts';
import { foreignResponse, misfitItems, neckItems, neckResponse, typed } from '../../fhir/foreign-response.ts';
import { renderDoctor } from '../render-doctor.tsx';

const { open, file, summary } = doctorWords;
const { hasX25519, download } = vi.hoisted(() => ({
  hasX25519: vi.fn<() => Promise<boolean>>(),
  download: vi.fn<(file: File) => void>(),
}));
vi.mock('../../../../src/doctor/keys/doctor-key.ts', async (original) => ({
  ...(await original<object>()),
  hasX25519,
}));
vi.mock('../../../../src/copies/copying.ts', async (original) => ({
  ...(await original<object>()),
  download,
}));

beforeEach(() => {
  hasX25519.mockResolvedValue(true);
  download.mockReset();
});

describe('A file that is not locked', () => {
  test('waits with a line of its own, and no key form stands in its way', async () => {
    const user = renderDoctor(<AnswersPage />);
    expect(screen.getByRole('button', { name: open.key.open })).toBeVisible();
    await paste(user, foreignResponse(neckResponse));
    expect(await screen.findByText(new RegExp(escaped(file.brought.file('1'))))).toHaveTextContent(
      open.brought.reference('K7-2'),
    );
    expect(screen.queryByText(open.key.label)).toBeNull();
    expect(screen.queryByText(open.brought.unchecked)).toBeNull();
    await user.click(screen.getByRole('button', { name: file.opening.open }));
    expect(await screen.findByRole('article', { name: summary.title })).toHaveTextContent(
      file.provenance.notLocked,
    );
  });

  test('shows each thing that did not fit, isolated and marked', async () => {
    const user = renderDoctor(<AnswersPage />);
    await openFile(user, { ...neckResponse, item: [...neckItems, ...misfitItems] });
    const title = screen.getByRole('heading', { name: file.misfits.title });
    const list = title.closest('section') ?? document.body;
    expect(within(list).getByText('A[U+202E]+').tagName).toBe('BDI');
    expect(within(list).getByText(file.misfits.item('bloodGroup')).tagName).toBe('BDI');
    expect(list).toHaveTextContent(file.misfits.why.notAsked);
    expect(screen.getByText(file.record.misfits)).toBeVisible();
  });

  test('shows no more than 50 of them, and says how many more there are', async () => {
    const user = renderDoctor(<AnswersPage />);
    const item = Array.from({ length: 200 }, (_, place) => typed(`q${place}`, '<b>x</b>'));
    await openFile(user, { ...neckResponse, item: [...neckItems, ...item] });
    expect(screen.getAllByText('<b>x</b>')).toHaveLength(50);
    expect(screen.getByText(file.misfits.more(150, '150'))).toBeVisible();
  });

  test('has no list where everything fits', async () => {
    const user = renderDoctor(<AnswersPage />);
    await openFile(user, neckResponse);
    expect(screen.queryByText(file.misfits.title)).toBeNull();
    expect(screen.queryByText(file.record.misfits)).toBeNull();
  });

  test('can be opened in a browser that can open nothing sealed', async () => {
    hasX25519.mockResolvedValue(false);
    const user = renderDoctor(<AnswersPage />);
    await openFile(user, neckResponse);
    expect(screen.getByRole('article', { name: summary.title })).toBeVisible();
  });

  test('beside sealed answers, is opened with them or without a key', async () => {
    const user = renderDoctor(<AnswersPage />);
    await paste(user, foreignResponse(neckResponse));
    await paste(user, `#sealed=${base64urlOf(anyEnvelope())}`);
    expect(await screen.findByRole('button', { name: open.key.open })).toBeVisible();
    expect(screen.getByText(open.brought.unchecked)).toBeVisible();
    await user.click(screen.getByRole('button', { name: file.opening.openWithoutKey }));
    expect(await screen.findAllByRole('article')).toHaveLength(1);
    expect(screen.getByText(file.opening.leftLocked)).toBeVisible();
    await user.click(screen.getByRole('button', { name: file.opening.openLocked }));
    expect(await screen.findByRole('button', { name: open.key.open })).toBeVisible();
  });

  test('that was brought twice is there once', async () => {
    const user = renderDoctor(<AnswersPage />);
    await paste(user, foreignResponse(neckResponse));
    await paste(user, ` ${foreignResponse(neckResponse)} `);
    expect(await screen.findByText(open.bring.alreadyHere)).toBeVisible();
  });

  test('of a version that is not here is not shown', async () => {
    const user = renderDoctor(<AnswersPage />);
    const questionnaire = 'https://beforehand.example/fhir/Questionnaire/beforehand-full-self|999';
    await paste(user, foreignResponse({ ...neckResponse, questionnaire }));
    await user.click(await screen.findByRole('button', { name: file.opening.open }));
    expect(
      await screen.findByText(plainProse(open.opened.refused.unknownEdition('')).join('')),
    ).toBeVisible();
  });
});

describe('What cannot be read is refused at its place', () => {
  test('in a text', async () => {
    const user = renderDoctor(<AnswersPage />);
    await paste(user, foreignResponse({ item: [{ linkId: 7 }] }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      file.refused.malformed(file.pasted, 'QuestionnaireResponse.item[0].linkId'),
    );
  });

  test('in a file, by its name with hidden characters marked', async () => {
    const user = renderDoctor(<AnswersPage />);
    const named = new File([foreignResponse({ questionnaire: 'other' })], 'a\u202Ejson.exe');
    await user.upload(screen.getByLabelText(open.bring.files.label), named);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      file.refused.otherQuestionnaire('a[U+202E]json.exe', 'QuestionnaireResponse.questionnaire'),
    );
  });

  test('and a text that is too long is not read', async () => {
    const user = renderDoctor(<AnswersPage />);
    await paste(user, foreignResponse({ item: [typed('matters', 'x'.repeat(1_000_001))] }));
    expect(await screen.findByRole('alert')).toHaveTextContent(open.bring.faults.tooLong);
  });
});

test('A record system is given the response, and the response with the summary', async () => {
  const user = renderDoctor(<AnswersPage />);
  await openFile(user, neckResponse);
  await user.click(screen.getByRole('button', { name: file.record.response.action }));
  await vi.waitFor(() => expect(download).toHaveBeenCalledTimes(1));
  await user.click(screen.getByRole('button', { name: file.record.bundle.action }));
  await vi.waitFor(() => expect(download).toHaveBeenCalledTimes(2));
  const files = download.mock.calls.map(([given]) => given);
  expect(files.map(({ name }) => name)).toEqual(['history-K7-2-response.json', 'history-K7-2-bundle.json']);
  const [response, bundle] = await Promise.all(files.map(textOf));
  const authored = new Date(neckResponse.authored);
  expect(readResponse(response ?? '')).toMatchObject({ at: 'QuestionnaireResponse', authored });
  expect(readResponse(bundle ?? '')).toMatchObject({ at: 'Bundle.entry[0].resource', authored });
});

test('A download that fails says so', async () => {
  download.mockImplementation(() => {
    throw new Error('This download fails.');
  });
  const user = renderDoctor(<AnswersPage />);
  await openFile(user, neckResponse);
  await user.click(screen.getByRole('button', { name: file.record.response.action }));
  expect(await screen.findByText(file.record.fails)).toBeVisible();
});

async function openFile(user: UserEvent, given: Parameters<typeof foreignResponse>[0]): Promise<void> {
  await paste(user, foreignResponse(given));
  await user.click(await screen.findByRole('button', { name: file.opening.open }));
  await screen.findByRole('article');
}

async function paste(user: UserEvent, text: string): Promise<void> {
  await user.click(screen.getByLabelText(open.bring.paste.label));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: open.bring.paste.action }));
}

/** The Blob of jsdom has no `text`. */
function textOf(file: File): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.readAsText(file);
  });
}

function escaped(text: string): string {
  return text.replaceAll('.', String.raw`\.`);
}

function anyEnvelope() {
  const header = { recipient: 'movement', reference: 'B-1', questionnaireVersion: '1' };
  const keys = [{ encapsulated: new Uint8Array(32), sealed: new Uint8Array(48) }];
  return writeEnvelope({ header: headerOf(header), keys, ciphertext: new Uint8Array(272) });
}
