import { expect, test } from 'vitest';
import { fragmentOf } from '../../../../src/invitation/invitation.ts';
import { clinic } from '../../../../src/clinic/clinic.ts';
import { fittingMessage, oneMessage, textMessage } from '../../../../src/doctor/invitation/text-message.ts';
import { invite } from '../../../../src/words/en/doctor/invite.ts';

test.each([
  ['160 letters of the alphabet of telephones', 'a'.repeat(160), 'gsm', 160, 1],
  ['1 letter more', 'a'.repeat(161), 'gsm', 161, 2],
  ['what 2 messages hold', 'a'.repeat(306), 'gsm', 306, 2],
  ['1 letter more than 2 hold', 'a'.repeat(307), 'gsm', 307, 3],
  ['signs that are sent as 2', '[€]', 'gsm', 6, 1],
  ['everything that a link is written with', 'https://a.example/b#c.K7-2.full.en._-', 'gsm', 37, 1],
  ['70 letters with one that telephones do not have', `${'a'.repeat(69)}ő`, 'unicode', 70, 1],
  ['71 of them', `${'a'.repeat(70)}ő`, 'unicode', 71, 2],
  ['a picture, which counts as 2', '🙂', 'unicode', 2, 1],
])('%s', (_what, text, alphabet, length, parts) => {
  expect(textMessage(text)).toEqual({ alphabet, length, parts });
});

test('The fullest wording that fits is taken, and the shortest where none does', () => {
  const long = 'a'.repeat(161);
  expect(fittingMessage([long, 'b'.repeat(160), 'c'])).toBe('b'.repeat(160));
  expect(fittingMessage([long, `${long}b`])).toBe(`${long}b`);
});

test('The longest invitation on a host with an ordinary name goes as 1 message', () => {
  const message = messageWith(longest('https://beforehand.thelondonclinic.co.uk'));
  expect(message.length).toBeLessThanOrEqual(oneMessage);
  expect(textMessage(message)).toMatchObject({ alphabet: 'gsm', parts: 1 });
});

test('On a host with a very long name it goes as 2, and is whole', () => {
  const link = longest(`https://${'movement-disorders.'.repeat(4)}example/folder`);
  const message = messageWith(link);
  expect(textMessage(message).parts).toBe(2);
  expect(message.endsWith(link)).toBe(true);
});

function longest(site: string): string {
  return `${site}/invitation#${fragmentOf({
    recipient: 'a'.repeat(20),
    reference: 'B'.repeat(12),
    length: 'short',
    language: 'en',
    fingerprint: '_'.repeat(22),
  })}`;
}

function messageWith(link: string): string {
  const [first, ...others] = invite.made.message.wordings;
  return fittingMessage([first(clinic, link), ...others.map((wording) => wording(clinic, link))]);
}
