import { expect, test, vi } from 'vitest';
import {
  bringInvitationBack,
  forgetMemoryOfInvitation,
  isInvited,
} from '../../../src/invitation/held-invitation.ts';
import {
  acceptInvitation,
  forgetCopies,
  fragmentAside,
  keptInvitation,
  saveInvitation,
} from '../../../src/invitation/kept-invitation.ts';
import { forgetAll, stopKeeping } from '../../../src/saving/saving.ts';
import { keepOnDevice, openSaved } from '../../../src/saving/keeping.ts';
import { deviceInvitationShelf, invitationShelf, tabShelf } from '../../../src/saving/shelf.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';

const sealed = { walk: 'AAECAwQFBgc', copy: 2, at: new Date('2026-11-24T21:00:00Z'), answers: 'digest' };
const walked = {
  answers: neckAnswers,
  length: 'short',
  place: null,
  checked: true,
  returning: false,
  changing: null,
  prefilled: [],
} as const;

test('Nobody is invited until a link is opened', () => {
  expect([isInvited(), keptInvitation()]).toEqual([false, null]);
});

test('What was sealed is remembered for the same link, and not for another', () => {
  saveInvitation({ fragment: 'one', sealed });
  acceptInvitation('one');
  expect(keptInvitation()).toEqual({ fragment: 'one', sealed });
  acceptInvitation('two');
  expect(keptInvitation()).toEqual({ fragment: 'two', sealed: null });
});

test('A page that is loaded again is still invited', () => {
  acceptInvitation('one');
  forgetMemoryOfInvitation();
  expect(keptInvitation()).toEqual({ fragment: 'one', sealed: null });
});

test('A browser that keeps nothing is invited until the page is left', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  acceptInvitation('one');
  expect(keptInvitation()?.fragment).toBe('one');
  forgetMemoryOfInvitation();
  expect(isInvited()).toBe(false);
});

test.each(['not JSON', '{}', '{"fragment":"one","sealed":{"walk":"x"}}'])(
  'Damaged storage is no invitation: %s',
  (text) => {
    invitationShelf.write(text);
    expect(keptInvitation()).toBeNull();
  },
);

test('Answers that begin anew are no copy of those before', () => {
  saveInvitation({ fragment: 'one', sealed });
  forgetCopies();
  expect(keptInvitation()).toEqual({ fragment: 'one', sealed: null });
});

test('Deleting answers leaves nothing in storage', () => {
  saveInvitation({ fragment: 'one', sealed });
  keepOnDevice(walked, new Date());
  forgetAll();
  expect([invitationShelf.read(), deviceInvitationShelf.read()]).toEqual([null, null]);
});

test('Answers that are kept on the device keep their invitation', () => {
  saveInvitation({ fragment: 'one', sealed });
  keepOnDevice(walked, new Date());
  tabShelf.clear();
  invitationShelf.clear();
  forgetMemoryOfInvitation();
  openSaved(new Date());
  expect(keptInvitation()).toEqual({ fragment: 'one', sealed });
  stopKeeping();
  expect(deviceInvitationShelf.read()).toBeNull();
});

test('A link that was opened in this tab is not replaced by that of kept answers', () => {
  saveInvitation({ fragment: 'one', sealed });
  keepOnDevice(walked, new Date());
  tabShelf.clear();
  acceptInvitation('two');
  openSaved(new Date());
  expect(keptInvitation()?.fragment).toBe('two');
});

test('What is sealed after answers were kept is known on the device too', () => {
  acceptInvitation('one');
  keepOnDevice(walked, new Date());
  saveInvitation({ fragment: 'one', sealed });
  newTab();
  openSaved(new Date());
  expect(keptInvitation()).toEqual({ fragment: 'one', sealed });
});

test('The same link in a new tab knows what was sealed of the answers that are kept', () => {
  saveInvitation({ fragment: 'one', sealed });
  keepOnDevice(walked, new Date());
  newTab();
  acceptInvitation('one');
  expect(keptInvitation()).toEqual({ fragment: 'one', sealed });
});

test('Another link that is opened over kept answers is kept with them', () => {
  acceptInvitation('one');
  keepOnDevice(walked, new Date());
  newTab();
  acceptInvitation('two');
  openSaved(new Date());
  newTab();
  openSaved(new Date());
  expect(keptInvitation()?.fragment).toBe('two');
});

test('Undo brings back the invitation of answers that were deleted, also after the page was loaded anew', () => {
  saveInvitation({ fragment: 'one', sealed });
  forgetMemoryOfInvitation();
  forgetAll();
  expect([isInvited(), fragmentAside()]).toEqual([false, 'one']);
  bringInvitationBack();
  expect(keptInvitation()).toEqual({ fragment: 'one', sealed });
});

function newTab(): void {
  window.sessionStorage.clear();
  forgetMemoryOfInvitation();
}
