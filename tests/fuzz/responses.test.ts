import { codeSystem } from '../../src/fhir/canonical.ts';
import { fuzz } from './support/fuzz.ts';
import type { Random } from './support/random.ts';
import { tried } from './support/read-response.ts';
import {
  anyResponse,
  codingsOf,
  itemLists,
  type Json,
  type JsonObject,
  nodesOf,
} from './support/responses.ts';

const refused = ['notJson', 'tooDeep', 'noResponse', 'malformed', 'otherQuestionnaire', 'takenBack'];
/** 6 kinds of change: more than 10,000 changed responses in every run of the tests. */
const least = 1700;
const any = [...refused, 'read', 'inPart'];

fuzz('FHIR responses as they were written', { always: ['read'] }, (random) =>
  tried(JSON.stringify(anyResponse(random))),
);

fuzz(
  'letters of a response changed',
  { least, always: ['read', 'inPart', 'notJson'], also: any },
  (random) => {
    const text = JSON.stringify(anyResponse(random));
    const place = random.under(text.length);
    const letters = random.text(random.under(4), 'abcXYZ019 "\'{}[]:,.\\-_\n\0\u202e🙂');
    return tried(
      random.oneOf([
        `${text.slice(0, place)}${letters}${text.slice(place + random.under(3))}`,
        text.slice(0, place),
        text.slice(place),
        `${text}${text}`,
        `\ufeff${text}`,
        JSON.stringify(JSON.parse(text), null, 2),
      ]),
    );
  },
);

fuzz('values of other kinds in a response', { least, always: ['malformed', 'read'], also: any }, (random) => {
  const response = anyResponse(random);
  for (let count = random.between(1, 3); count > 0; count -= 1) {
    const { holder, key } = random.oneOf(nodesOf(response));
    Reflect.set(holder, key, structuredClone(random.oneOf<Json>(others)));
  }
  return tried(JSON.stringify(response));
});

const others: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1e300,
  '',
  'yes',
  'parts.neck',
  '__proto__',
  [],
  {},
  [[]],
  [null],
  [{}],
  { linkId: 'parts' },
  { valueCoding: {} },
  { resourceType: 'Patient' },
];

fuzz('items taken away, doubled and moved', { least, always: ['read', 'inPart'] }, (random) => {
  const response = anyResponse(random);
  for (let count = random.between(1, 4); count > 0; count -= 1) moveOne(response, random);
  return tried(JSON.stringify(response));
});

/** As fillers group items that do not think much of groups. */
function moveOne(response: JsonObject, random: Random): void {
  const list = random.oneOf(itemLists(response));
  const place = random.under(list.length);
  const item = list[place];
  if (item === undefined) return;
  const change = random.under(5);
  if (change !== 1) list.splice(place, 1);
  if (change === 1 || change === 2) random.oneOf(itemLists(response)).push(structuredClone(item));
  if (change === 3) response['item'] = [...(response['item'] as Json[]), item];
  if (change === 4) list.splice(place, 0, { linkId: 'wrapper', item: [item] });
}

fuzz('codings changed', { least, always: ['read', 'inPart'] }, (random) => {
  const response = anyResponse(random);
  for (let count = random.between(1, 3); count > 0; count -= 1) {
    changeCoding(random.oneOf(codingsOf(response)), random.oneOf(codingsOf(response)), random);
  }
  return tried(JSON.stringify(response));
});

function changeCoding(coding: JsonObject, other: JsonObject, random: Random): void {
  const changes: readonly (() => void)[] = [
    () => delete coding['system'],
    () => delete coding['display'],
    () => delete coding['code'],
    () => (coding['code'] = other['code'] ?? ''),
    () =>
      (coding['code'] = ((coding['code'] ?? '') as string).replace(
        /\..*/,
        random.oneOf(['.notSure', '.none', '.', '', '.__proto__']),
      )),
    () =>
      (coding['system'] = random.oneOf([
        'http://snomed.info/sct',
        '',
        `${codeSystem}/`,
        codeSystem.toUpperCase(),
      ])),
    () => (coding['display'] = random.oneOf(['<script>alert(1)</script>', 'abc\u202edef', ''])),
  ];
  random.oneOf(changes)();
}

fuzz(
  'heads of responses changed',
  { least, always: ['read', 'noResponse', 'otherQuestionnaire', 'takenBack'], also: any },
  (random) => {
    const response = anyResponse(random);
    const canonical = response['questionnaire'] as string;
    const changes: readonly JsonObject[] = [
      ...['completed', 'amended', 'stopped', 'in-progress', 'entered-in-error', 'done'].map((status) => ({
        status,
      })),
      ...[
        canonical.replace(/\|.*/, ''),
        `${canonical}9`,
        `${canonical}|1`,
        canonical.replace('|', '#'),
        canonical.replace('full', 'short'),
      ].map((questionnaire) => ({ questionnaire })),
      ...['self', 'child', 'other'].map((voice) => ({
        questionnaire: canonical.replace(/-(self|child|other)/, `-${voice}`),
      })),
      { questionnaire: 'https://elsewhere.example/Questionnaire/1|1' },
      { resourceType: random.oneOf(['Questionnaire', 'questionnaireresponse', 'Bundle', '']) },
      { authored: random.oneOf(['never', '0000', '2026-13-45', '+275760-09-14T00:00:00Z', '2026']) },
      { language: random.oneOf(['', 'x'.repeat(5000), 'en\u202e']) },
    ];
    const changed = { ...response, ...random.oneOf(changes) };
    const bundle = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [{ resource: { resourceType: 'Patient' } }, { resource: changed }],
    };
    return tried(JSON.stringify(random.oneOf<Json>([changed, changed, bundle])));
  },
);

fuzz('files that mean ill', { least, always: ['read', 'inPart', 'tooDeep'], also: any }, (random, place) => {
  const response = anyResponse(random);
  const text = JSON.stringify(response);
  const depth = random.oneOf([30, 59, 61, 1000, place % 50 === 0 ? 100_000 : 2000]);
  const key = random.oneOf(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype']);
  const many = place % 20 === 0 ? 20_000 : 200;
  return tried(
    random.oneOf([
      text.replace('"item":[', `"item":[{"linkId":"${key}","answer":[{"valueString":"x"}]},`),
      text.replace('"linkId":"parts"', `"linkId":"${key}"`),
      `{"${key}":{"polluted":true},${text.slice(1)}`,
      text.replace('"item":[', `"item":[${'{"linkId":"a","item":['.repeat(depth)}${']}'.repeat(depth)},`),
      '['.repeat(depth),
      text.replace('"item":[', `"item":[${'{"linkId":"b","answer":[{"valueInteger":1}]},'.repeat(many)}`),
      text.replace(
        /"valueString":"[^"]*"/g,
        `"valueString":"${random.text(random.between(0, 900), 'a\u0301字 \u200b\u202e')}"`,
      ),
      text.replace(/"answer":\[/, `"answer":[${'{"valueCoding":{"code":"age.under5"}},'.repeat(many)}`),
    ]),
  );
});
