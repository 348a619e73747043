import { beforeAll } from 'vitest';
import { pages } from '../../questions/questionnaire.ts';
import { fuzz } from './support/fuzz.ts';
import { anyContent, type HostileSender, hostileSender, withWords, written } from './support/hostile.ts';

let sender: HostileSender;

beforeAll(async () => {
  sender = await hostileSender();
});

fuzz('what honest senders send', { always: ['opened'] }, (random) =>
  sender.sendText(written(anyContent(random))),
);

fuzz('keys of prototypes', { always: ['unreadable', 'answers'] }, (random) => {
  const key = random.oneOf(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'toJSON']);
  const content = anyContent(random);
  const text = written(content);
  const value = random.oneOf(['{"polluted":true}', '"me"', '["neck"]', 'null', '{"prototype":{"a":true}}']);
  // Made so that the key is an own one, as JSON.parse makes it.
  const answers = Object.fromEntries([...Object.entries(content.answers), [key, JSON.parse(value)]]);
  return sender.sendText(
    random.oneOf([
      written({ ...content, answers }),
      written({ ...content, answers }),
      text.replace('{"answers":{', `{"answers":{"__proto__":{"${key}":${value}},`),
      `{"${key}":${value},${text.slice(1)}`,
      text.replace(/"answers":\{.*\},"copy"/, `"answers":{"${key}":${value}},"copy"`),
      text.replace(/"who":"\w+"/, `"who":{"${key}":${value}}`),
    ]),
  );
});

fuzz('keys that stand twice', { always: ['unreadable'] }, (random) => {
  const text = written(anyContent(random));
  return sender.sendText(
    random.oneOf([
      text.replace('"who":', '"who":"child","who":'),
      text.replace('"copy":1', '"copy":2,"copy":1'),
      text.replace('{"answers"', '{"answers":{},"answers"'),
      text.replace('"age":', '"age":"under5","\\u0061ge":'),
    ]),
  );
});

fuzz('JSON in other words', { always: ['unreadable'] }, (random) => {
  const text = written(anyContent(random));
  const place = random.oneOf([...text.matchAll(/[,:{}]/g)].map(({ index }) => index));
  return sender.sendText(
    random.oneOf([
      `${text.slice(0, place)}${random.oneOf([' ', '\n', '\t', '\r\n'])}${text.slice(place)}`,
      `${text} `,
      text.replace('"who"', '"wh\\u006f"'),
      text.replace('"copy":1,', '').replace('}', ',"copy":1}'),
      text.replace(
        '"copy":1',
        random.oneOf(['"copy":1.0', '"copy":1e0', '"copy":01', '"copy":+1', '"copy":"1"']),
      ),
      JSON.stringify(JSON.parse(text), null, random.between(1, 4)),
      `${text.slice(0, -1)},}`,
      text.replaceAll('"', "'"),
    ]),
  );
});

fuzz('numbers without measure', { always: ['unreadable'] }, (random) => {
  const number = random.oneOf([
    '1e400',
    '-1e400',
    '9'.repeat(400),
    '0.1',
    '-0',
    '-1',
    '0',
    '10000',
    '9007199254740993',
    '1e21',
  ]);
  const text = written(anyContent(random));
  return sender.sendText(
    random.oneOf([
      text.replace('"copy":1', `"copy":${number}`),
      text.replace(/"age":"\w+"/, `"age":${number}`),
    ]),
  );
});

fuzz('deep nesting', { always: ['unreadable'] }, (random) => {
  const depth = random.oneOf([2, 50, 1000, 10_000, 100_000, random.between(2, 120_000)]);
  const [open, close] = random.oneOf([
    ['[', ']'],
    ['{"a":', '}'],
    ['[', ''],
  ] as const);
  const value = `${open.repeat(Math.min(depth, 40_000))}1${close.repeat(Math.min(depth, 40_000))}`;
  const text = written(anyContent(random));
  return sender.sendText(
    random.oneOf([
      text.replace(/"age":"\w+"/, `"age":${value}`),
      value,
      text.replace('{"answers"', `{"a":${value},"answers"`),
    ]),
  );
});

fuzz('values of other kinds', { always: ['unreadable', 'answers'] }, (random) => {
  const value = random.oneOf([
    'true',
    '{}',
    '[]',
    '[[]]',
    '[null]',
    '""',
    'null',
    '[1]',
    '{"length":1}',
    '"\\u0000"',
  ]);
  const field = random.oneOf([
    'answers',
    'copy',
    'language',
    'length',
    'sealedAt',
    'walk',
    'age',
    'who',
    'parts',
    'noticed',
  ]);
  const text = written(anyContent(random));
  return sender.sendText(
    text.replace(new RegExp(`"${field}":("[^"]*"|\\[[^\\]]*\\]|\\{.*?\\}|\\d+|null)`), `"${field}":${value}`),
  );
});

fuzz('answers to nothing that was asked', { always: ['answers'], also: ['unreadable'] }, (random) => {
  const content = anyContent(random);
  const page = random.oneOf(pages.filter(({ id }) => !Object.hasOwn(content.answers, id)));
  const given = Object.keys(content.answers);
  const answers: Readonly<Record<string, unknown>> = random.oneOf([
    { ...content.answers, [random.text(6, 'abcdef')]: 'yes' },
    { ...content.answers, [page.id]: page.kind === 'notice' ? null : firstOption(page) },
    { ...content.answers, age: 'from130' },
    { ...content.answers, who: ['me'] },
    { ...content.answers, noticed: ['pulling', 'pulling'] },
    { ...content.answers, parts: ['notSure', 'neck'] },
    Object.fromEntries(
      Object.entries(content.answers).filter(([id]) => id !== random.oneOf(given) && id !== 'age'),
    ),
    {},
  ]);
  return sender.sendText(written({ ...content, answers }));
});

fuzz('HTML in own words', { always: ['opened'] }, (random) => {
  const tags = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    '</textarea>',
    'javascript:alert(1)',
    '{{7*7}}',
    '${7*7}',
    '&lt;',
    '<!--',
    ']]>',
    '=HYPERLINK("x")',
  ];
  const words = Array.from({ length: random.between(1, 5) }, () => random.oneOf(tags)).join(
    random.oneOf([' ', '']),
  );
  return sender.sendText(withWords(random, words));
});

fuzz('bidi, zero-width and control characters in own words', { always: ['opened'] }, (random) => {
  const hidden =
    '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u200b\u200c\u200d\u2060\ufeff\0\u0007\u001b\u0085\u2028\u2029\ufffe\u{e0041}\u0301';
  return sender.sendText(withWords(random, random.text(random.between(1, 200), `${hidden}abc אבג 字🙂`)));
});

fuzz('halves of surrogate pairs in own words', { always: ['unreadable'] }, (random) => {
  const half = random.oneOf([random.between(0xd800, 0xdbff), random.between(0xdc00, 0xdfff)]).toString(16);
  const words = `${random.text(random.under(20), 'abc🙂')}HALF${random.text(random.under(20), 'abc🙂')}`;
  return sender.sendText(withWords(random, words).replace('HALF', `\\u${half}`));
});

fuzz('own words of any length', { always: ['opened', 'answers'], also: ['unreadable'] }, (random, place) => {
  const letters = random.oneOf(['a', 'abc ', 'e\u0301', '👩🏽‍⚕️', '字', 'a\u0301\u0302\u0303\u0304']);
  const length = random.oneOf([
    500,
    501,
    random.under(500),
    random.between(500, 20_000),
    place % 60 === 0 ? 2 ** 21 : 99,
  ]);
  const words = Array.from(letters.repeat(Math.ceil(length / letters.length)))
    .slice(0, length)
    .join('');
  return sender.sendText(withWords(random, words === '' ? 'a' : words));
});

function firstOption(page: { readonly kind: string; readonly options?: readonly string[] }): unknown {
  if (page.kind === 'shortText') return 'In my own words';
  const [option] = page.options ?? [];
  return page.kind === 'chooseMany' ? [option] : option;
}
