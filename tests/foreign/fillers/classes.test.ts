import type { QuestionnaireItem } from 'fhir/r4';
import { expect, test } from 'vitest';
import { voiceOf } from '../../../machines/voice.ts';
import type { Answers } from '../../../questions/questionnaire.ts';
import { voices } from '../../../questions/words.ts';
import { forms } from '../../../src/fhir/canonical.ts';
import { waysOf } from '../../proof/walk/combined.ts';
import { groups } from '../../proof/walk/groups.ts';
import { allSituations, type Situation, type Way } from '../../proof/walk/ways.ts';
import { type Class, classesOf } from './classes.ts';
import { questionnaireFor } from './expected.ts';

const everybody = allSituations().filter(({ ends }) => !ends);
const [somebody] = everybody;
if (somebody === undefined) throw new Error('Nobody is asked anything.');
const ofSomebody = waysOf(somebody);
const most = Math.max(...everybody.flatMap((person) => waysOf(person).map((ways) => ways.length)));

test('Everybody on both walks goes every way through every group but the largest', () => {
  const classes = classesOf('ways');
  for (const person of everybody) {
    const mine = classes.filter((one) => isOf(one, person));
    for (const ways of waysOf(person).filter((some) => some.length < most)) {
      expect({ person: person.answers, missed: missed(ways, mine) }).toEqual({
        person: person.answers,
        missed: [],
      });
    }
  }
});

test.each([
  ['ways', () => [everybody]],
  ['voices', () => voices.map((voice) => everybody.filter(({ answers }) => voiceOf(answers) === voice))],
] as const)('The classes of size %s go every way through the largest group', (size, tables) => {
  const classes = classesOf(size);
  for (const people of tables()) {
    const theirs = classes.filter((one) => people.some((person) => isOf(one, person)));
    expect(missed(ofSomebody.find((some) => some.length === most) ?? [], theirs)).toEqual([]);
  }
});

test('The questions of the largest group follow the same rules in every form', () => {
  const largest = ofSomebody.findIndex((ways) => ways.length === most);
  const ids = groups[largest]?.map(({ id }) => id) ?? [];
  const rules = forms.map((form) => ids.map((id) => rulesOf(itemIn(questionnaireFor(form), id))));
  expect(rules[0]).toHaveLength(4);
  for (const ofForm of rules) expect(ofForm).toEqual(rules[0]);
});

function isOf({ form, entered }: Class, { length, answers }: Situation): boolean {
  return form.length === length && entered.who === answers['who'] && entered.age === answers['age'];
}

function missed(ways: readonly Way[], classes: readonly Class[]): readonly Way[] {
  const gone = new Set(classes.flatMap(({ entered }) => ways.map((way) => key(way, entered))));
  return ways.filter((way) => !gone.has(key(way, way.answers)));
}

/** What is answered to the questions of a way. */
function key({ pages }: Way, answers: Answers | Way['answers']): string {
  return JSON.stringify(pages.map(({ id }) => [id, Reflect.get(answers, id)]));
}

function itemIn({ item = [] }: Pick<QuestionnaireItem, 'item'>, id: string): QuestionnaireItem | undefined {
  return item.find(({ linkId }) => linkId === id) ?? item.map((one) => itemIn(one, id)).find(Boolean);
}

/** Without the words, which differ by voice. */
function rulesOf(item: QuestionnaireItem | undefined): unknown {
  if (item === undefined) throw new Error('A form lacks a question.');
  const { text: _, item: __, ...rules } = item;
  return JSON.parse(JSON.stringify(rules, (field, value) => (field === 'display' ? undefined : value)));
}
