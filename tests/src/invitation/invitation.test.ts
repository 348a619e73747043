import { describe, expect, test } from 'vitest';
import { fragmentOf, type Invitation, parseInvitation } from '../../../src/invitation/invitation.ts';

const invitation: Invitation = {
  recipient: 'movement',
  reference: 'K7-2',
  length: 'full',
  language: 'en',
  fingerprint: '3q2-7wAAAAAAAAAAAAAAAA',
};

test('An invitation is 5 words with dots between them', () => {
  expect(fragmentOf(invitation)).toBe('movement.K7-2.full.en.3q2-7wAAAAAAAAAAAAAAAA');
});

test.each([
  ['as it was made', invitation],
  ['without a reference', { ...invitation, reference: '' }],
  ['short, in another language', { ...invitation, length: 'short' as const, language: 'zh-Hant' }],
])('It is read back %s', (_how, made) => {
  expect(parseInvitation(fragmentOf(made))).toEqual(made);
});

describe('It is refused', () => {
  test.each([
    ['when it is empty', ''],
    ['when the end is lost', 'movement.K7-2.full.en.3q2-7wAAAA'],
    ['when more follows', `${fragmentOf(invitation)}.more`],
    ['with another recipient form', fragmentOf({ ...invitation, recipient: 'Movement' })],
    ['with an NHS number', fragmentOf({ ...invitation, reference: '9434765919' })],
    ['with a date', fragmentOf({ ...invitation, reference: '24-11-1980' })],
    ['with another length', 'movement..long.en.3q2-7wAAAAAAAAAAAAAAAA'],
    ['with no language', 'movement..full..3q2-7wAAAAAAAAAAAAAAAA'],
    ['percent-encoded', encodeURIComponent(`${fragmentOf(invitation)}é`)],
  ])('%s', (_when, fragment) => {
    expect(parseInvitation(fragment)).toBeNull();
  });
});
