import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draftOr, dropAllDrafts, dropDraft, saveDraft } from '../../../src/saving/draft.ts';
import { draftShelf } from '../../../src/saving/shelf.ts';
import { full, memory, openBrowser, openBrowserWithoutStorage } from '../../support/shelves.ts';

beforeEach(() => openBrowser());

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['a text', 'in my own words'],
  ['one option', 'left'],
  ['several options', ['neck', 'arm']],
  ['an answer that was cleared', null],
])('A draft of %s comes back to its question', (_what, value) => {
  saveDraft('matters', value);
  expect(draftOr('matters', 'the answer')).toEqual(value);
});

test('A question without a draft has its answer', () => {
  saveDraft('matters', 'in my own words');
  expect(draftOr('familyDetail', 'the answer')).toBe('the answer');
});

test('Each question has a draft of its own, and the latest one', () => {
  saveDraft('matters', 'first');
  saveDraft('familyDetail', 'other');
  saveDraft('matters', 'second');
  expect([draftOr('matters', null), draftOr('familyDetail', null)]).toEqual(['second', 'other']);
});

test('A dropped draft is gone, and the others stay', () => {
  saveDraft('matters', 'first');
  saveDraft('familyDetail', 'other');
  dropDraft('matters');
  expect([draftOr('matters', 'the answer'), draftOr('familyDetail', null)]).toEqual(['the answer', 'other']);
});

test('All drafts can be dropped at once, and leave nothing behind', () => {
  saveDraft('matters', 'first');
  saveDraft('familyDetail', 'other');
  dropAllDrafts();
  expect(draftShelf.read()).toBeNull();
});

describe('What cannot be read is no draft, and the next one is saved all the same', () => {
  test.each(['', 'not JSON', 'null', '7', '[]'])('%j', (text) => {
    draftShelf.write(text);
    expect(draftOr('matters', 'the answer')).toBe('the answer');
    saveDraft('matters', 'in my own words');
    expect(draftOr('matters', 'the answer')).toBe('in my own words');
  });
});

test('A draft that there is no room for leaves no older one behind', () => {
  const tab = memory();
  openBrowser({ tab });
  saveDraft('matters', 'first');
  openBrowser({ tab: full(tab) });
  saveDraft('matters', 'second');
  expect(draftOr('matters', 'the answer')).toBe('the answer');
});

test('A browser without storage has no draft, and no error', () => {
  openBrowserWithoutStorage();
  saveDraft('matters', 'in my own words');
  dropDraft('matters');
  dropAllDrafts();
  expect(draftOr('matters', 'the answer')).toBe('the answer');
});
