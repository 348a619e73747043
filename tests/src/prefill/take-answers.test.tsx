import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { addresses, questionAddress } from '../../../src/addresses.ts';
import { referenceSystem } from '../../../src/fhir/canonical.ts';
import { keepInvitation } from '../../../src/invitation/held-invitation.ts';
import { keptInvitation, saveInvitation } from '../../../src/invitation/kept-invitation.ts';
import { saveDraft } from '../../../src/saving/draft.ts';
import {
  deviceInvitationShelf,
  deviceShelf,
  draftShelf,
  keptShelf,
  tabShelf,
} from '../../../src/saving/shelf.ts';
import { fromFileWords } from '../../../src/words/en/from-file.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { fullNeckAnswers, neckAnswers } from '../../machines/sample-answers.ts';
import { answersInFile, fileDay } from '../../support/answers-in-file.ts';
import { choose } from '../../support/choose-file.ts';
import { optionOf, titleOf } from '../../support/ask.ts';
import { beInvited } from '../../support/invitations.ts';
import { checked, savedAnswers } from '../../support/options.ts';
import { arrivedAt, follow, press, renderApp } from '../../support/render-app.tsx';
import { saveInTab, saveInTabAndOnDevice } from '../../support/saved-walk.ts';

const { found } = fromFileWords.fromFile;

describe('Answers that are here already', () => {
  test('are kept unless the person says otherwise', async () => {
    saveInTab({ answers: neckAnswers });
    const user = renderApp(addresses.fromFile);
    await choose(user, answersInFile({ ...neckAnswers, course: 'better' }));
    expect(await screen.findByText(found.here.title)).toBeInTheDocument();
    const [first, second] = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect([first, second]).toEqual([found.keep, found.replace]);
    await press(user, found.keep);
    await arrivedAt(walkWords.checkAnswers.title);
    expect(savedAnswers()).toEqual(neckAnswers);
  });

  test('are replaced where the person says so, with what was half written beside them', async () => {
    saveInTabAndOnDevice({ answers: fullNeckAnswers, length: 'full' });
    saveDraft('course', 'better');
    const user = renderApp(addresses.fromFile);
    await choose(user, answersInFile({ who: 'child', age: 'from5to12', noticed: ['pulling'] }));
    await press(user, found.replace);
    await arrivedAt(words.emergencyCheck.title);
    const replaced = { answers: { who: 'child', age: 'from5to12', noticed: ['pulling'] }, length: 'short' };
    expect(JSON.parse(tabShelf.read() ?? '')).toMatchObject(replaced);
    expect(savedAnswers()).toEqual(replaced.answers);
    expect(draftShelf.read()).toBeNull();
  });

  test('end what is kept on the device, which nobody chose for the answers of the file', async () => {
    await beInvited();
    saveInTabAndOnDevice({ answers: fullNeckAnswers, length: 'full' });
    keepInvitation();
    const user = await replaceByFile();
    await follow(user, words.emergencyCheck.none);
    await arrivedAt(titleOf('who'));
    expect([deviceShelf.read(), deviceInvitationShelf.read(), keptShelf.read()]).toEqual([null, null, null]);
  });

  test('leave alone what another tab keeps on the device', async () => {
    saveInTab({ answers: fullNeckAnswers, length: 'full' });
    deviceShelf.write('of another tab');
    await replaceByFile();
    expect(deviceShelf.read()).toBe('of another tab');
  });

  test('that cannot be used are replaced as well', async () => {
    deviceShelf.write('damaged');
    const user = renderApp(addresses.fromFile);
    await choose(user, answersInFile(neckAnswers));
    await press(user, found.replace);
    await arrivedAt(words.emergencyCheck.title);
    expect(deviceShelf.read()).toBeNull();
    expect(savedAnswers()).toEqual(neckAnswers);
  });

  test('leave the invitation, and no copy of them counts for those of the file', async () => {
    await beInvited();
    const { fragment = '' } = keptInvitation() ?? {};
    saveInvitation({ fragment, sealed: { walk: 'A'.repeat(11), copy: 2, at: fileDay, answers: '' } });
    saveInTab({ answers: neckAnswers });
    const user = renderApp(addresses.fromFile);
    await choose(user, answersInFile(neckAnswers));
    await press(user, found.replace);
    expect(keptInvitation()).toEqual({ fragment, sealed: null });
  });
});

describe('The reference in a file', () => {
  test.each<readonly [string, string, string, boolean]>([
    ['that is another than that of the invitation is named', 'Z9-9', 'K7-2', true],
    ['that is that of the invitation is not named', 'K7-2', 'K7-2', false],
    ['is not named where the invitation has none', 'Z9-9', '', false],
    ['is not missed where there is none', '', 'K7-2', false],
  ])('%s', async (_, inFile, held, isNamed) => {
    await beInvited({ reference: held });
    const identifier = { system: referenceSystem, value: inFile };
    await choose(renderApp(addresses.fromFile), answersInFile(neckAnswers, 'short', { identifier }));
    await arrivedAt(found.title);
    expect(screen.queryAllByText(found.otherReference(inFile, held))).toHaveLength(isNamed ? 1 : 0);
    expect(document.querySelectorAll('main .inset')).toHaveLength(isNamed ? 1 : 0);
  });

  test('is not named without an invitation', async () => {
    const identifier = { system: referenceSystem, value: 'Z9-9' };
    await choose(renderApp(addresses.fromFile), answersInFile(neckAnswers, 'short', { identifier }));
    await arrivedAt(found.title);
    expect(document.querySelector('main .inset')).toBeNull();
  });
});

test('A question page never shows a draft in place of the answer of the file', async () => {
  saveDraft('who', 'child');
  const user = renderApp(addresses.fromFile);
  await choose(user, answersInFile(neckAnswers));
  await press(user, found.use);
  await follow(user, words.emergencyCheck.none);
  await arrivedAt(titleOf('who'));
  expect(checked()).toEqual([optionOf('who', 'me')]);
  expect(window.location.pathname).toBe(questionAddress('who'));
});

/** Somebody else's file, in place of the answers that are here. */
async function replaceByFile(): Promise<UserEvent> {
  const user = renderApp(addresses.fromFile);
  await choose(user, answersInFile(neckAnswers));
  await press(user, found.replace);
  await arrivedAt(words.emergencyCheck.title);
  return user;
}
