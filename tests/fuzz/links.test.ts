import { beforeAll } from 'vitest';
import { codeLinkOf, linkOf } from '../../src/sealing/carriers.ts';
import { fuzz, type Trial } from './support/fuzz.ts';
import { throughText } from './support/opened-through.ts';
import type { Random } from './support/random.ts';
import { type Practice, practice } from './support/sealed.ts';

const page = 'https://clinic.example/clinic/answers';
const any = ['noEnvelope', 'notAnEnvelope', 'newer', 'cannotOpen', 'opened'];

const letters =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=#%&?. \n\t\0\u00e9\u0661\u200b\u202e\ufeff🙂';

let at: Practice;

beforeAll(async () => {
  at = await practice();
});

fuzz('random text', { always: ['noEnvelope', 'notAnEnvelope'], also: any }, (random) => {
  const text = random.text(random.between(0, 400), letters);
  const digits = random.text(random.between(0, 8000), '0123456789');
  return tried(random.oneOf([text, `${page}#sealed=${text}`, `#digits=${text}`, `#digits=${digits}`]));
});

fuzz('letters of a link changed', { always: ['cannotOpen', 'noEnvelope'], also: any }, (random) => {
  const link = anyLink(random);
  const place = random.under(link.length);
  const [before, letter, after] = [link.slice(0, place), link.charAt(place), link.slice(place + 1)];
  const changed = random.oneOf([
    random.text(random.under(3), letters),
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    `%${letter.charCodeAt(0).toString(16)}`,
    encodeURIComponent(letter),
    `${letter}${letter}`,
  ]);
  return tried(`${before}${changed}${after}`);
});

fuzz('links cut, repeated or in a letter', { always: ['opened', 'cannotOpen'], also: any }, (random) => {
  const link = anyLink(random);
  const other = anyLink(random);
  const width = random.between(20, 998);
  return tried(
    random.oneOf([
      link.slice(0, random.between(page.length, link.length)),
      link.slice(random.under(link.length)),
      `${link}${other}`,
      `${link}\n${other}`,
      `Hello, \n${link} ${random.text(random.under(60), letters)}`,
      link.replaceAll(new RegExp(`.{${width}}`, 'g'), '$&\r\n'),
      link.replaceAll(new RegExp(`.{${width}}`, 'g'), '$&=\n'),
      encodeURIComponent(link),
      link.toUpperCase(),
      `${link}\n\n${random.text(random.under(3000), 'abc \n')}`,
    ]),
  );
});

fuzz('base64url that another text stands for too', { always: ['noEnvelope'], also: any }, (random) => {
  const { bytes } = random.oneOf(at.sealed);
  const text = Buffer.from(bytes).toString('base64url');
  const last = letters.indexOf(text.slice(-1));
  const other = random.oneOf([
    `${text.slice(0, -1)}${letters.charAt((last + random.between(1, 3)) % 64)}`,
    `${text}${'='.repeat(random.between(1, 3))}`,
    `${text}${random.text(1, 'AQgw')}`,
    Buffer.from(bytes).toString('base64'),
    `${text.slice(0, 7)}=${text.slice(7)}`,
  ]);
  return tried(`${page}#sealed=${other}`);
});

fuzz('digits of a code changed', { always: ['noEnvelope', 'cannotOpen'], also: any }, (random) => {
  const { bytes } = random.oneOf(at.sealed.filter((sealed) => sealed.bytes.length < 600));
  const [before = '', digits = ''] = codeLinkOf(bytes, page).split('=');
  const place = random.under(digits.length);
  const changed = random.oneOf([
    `${digits.slice(0, place)}${random.under(10)}${digits.slice(place + 1)}`,
    `${digits.slice(0, place)}${digits.slice(place + 1)}`,
    `${digits.slice(0, place)}${random.under(10)}${digits.slice(place)}`,
    `${'0'.repeat(random.between(1, 9))}${digits}`,
    `${random.oneOf(['-', '+', '0x', '1e', ' '])}${digits}`,
    `${digits}${random.oneOf(['n', '.0', 'e9', '\u0660', '_0'])}`,
    digits.replaceAll('1', '\u0661'),
    digits.repeat(random.between(2, 9)),
    random.text(random.between(7000, 7200), '123456789'),
  ]);
  return tried(`${before}=${changed}`);
});

fuzz('megabytes of text', { always: ['noEnvelope', 'notAnEnvelope'], also: any }, (random, place) => {
  const length = place % 40 === 0 ? 8 * 2 ** 20 : random.between(10_000, 200_000);
  const filling = random.oneOf(['A', '9', ' ', '\n', 'A ', '9\n', '#sealed=', '#digits=1']);
  const text = filling.repeat(length / filling.length);
  return tried(
    random.oneOf([text, `${page}#sealed=${text}`, `${page}#digits=${text}`, `#sealed=QkgB${text}`]),
  );
});

function anyLink(random: Random): string {
  const { bytes } = random.oneOf(at.sealed);
  return bytes.length < 600 && random.under(2) === 0 ? codeLinkOf(bytes, page) : linkOf(bytes, page);
}

function tried(text: string): Trial {
  return { shown: text, judged: () => throughText(text, at.key, at.isSealed) };
}
