import { describe, expect, test } from 'vitest';
import { type Content, readContent, writeContent } from '../../../src/sealing/content.ts';
import { mostUnpacked, pack } from '../../../src/sealing/packing.ts';
import { bare } from './contents.ts';

const content: Content = { ...bare, answers: { who: 'me', parts: ['neck'], matters: null }, length: 'full' };
const written =
  '{"answers":{"matters":null,"parts":["neck"],"who":"me"},"copy":1,"language":"en","length":"full",' +
  '"sealedAt":"2026-11-24T21:00:05Z","walk":"AAECAwQFBgc"}';

test('The body is canonical JSON, packed', () => {
  expect(writeContent(content)).toEqual(pack(written));
  expect(read(written)).toEqual(content);
});

describe('Nothing but canonical JSON of the right shape is read', () => {
  test.each<[string, string]>([
    ['white space', written.replace('{"answers"', '{ "answers"')],
    ['keys in another order', written.replace('"copy":1,"language":"en"', '"language":"en","copy":1')],
    ['a key twice', written.replace('"who":"me"', '"who":"child","who":"me"')],
    ['an escape that is not needed', written.replace('"me"', '"\\u006de"')],
    ['half of a surrogate pair', written.replace('"me"', '"\\ud800"')],
    ['a number without end', written.replace('"me"', '1e400')],
    ['a number in other words', written.replace('"copy":1', '"copy":1.0')],
    ['a number for an answer', written.replace('"me"', '1')],
    ['lists in lists', written.replace('"me"', `${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
    ['the prototype among its answers', written.replace('"matters"', '"__proto__":{"who":"me"},"matters"')],
    ['the prototype as an answer', written.replace('"matters"', '"__proto__":"me","matters"')],
    ['the prototype beside its answers', `{"__proto__":{},${written.slice(1)}`],
    ['a field too many', written.replace('"copy"', '"colour":"blue","copy"')],
    ['a field too few', written.replace('"copy":1,', '')],
    ['a day that no month has', written.replace('2026-11-24', '2026-02-30')],
    ['an hour that no day has', written.replace('T21', 'T24')],
    ['no object', '[]'],
    ['nothing', ''],
    ['no JSON', 'answers'],
  ])('with %s', (_what, text) => {
    expect(text).not.toBe(written);
    expect(read(text)).toBeNull();
  });
});

test('Half of a surrogate pair that was typed is sealed as the sign for a character that is missing', () => {
  const body = writeContent({ ...content, answers: { matters: 'a\ud800b', parts: ['\udc00'] } });
  expect(body && readContent(body)?.answers).toEqual({ matters: 'a\ufffdb', parts: ['\ufffd'] });
});

test('A whole surrogate pair is sealed as it is', () => {
  const body = writeContent({ ...content, answers: { matters: '🙂' } });
  expect(body && readContent(body)?.answers).toEqual({ matters: '🙂' });
});

test('What would be too long to read is not written, however well it packs', () => {
  expect(writeContent({ ...content, answers: { matters: '\u0301'.repeat(mostUnpacked / 2) } })).toBeNull();
});

function read(text: string): Content | null {
  const body = pack(text);
  if (body === null) throw new Error('The text is too long to pack.');
  return readContent(body);
}
