import { voiceOf } from '../../../machines/voice.ts';
import type { Answers } from '../../../questions/questionnaire.ts';
import { voices } from '../../../questions/words.ts';
import type { Form } from '../../../src/fhir/canonical.ts';
import { waysOf } from '../../proof/walk/combined.ts';
import { allSituations, type Situation, type Way } from '../../proof/walk/ways.ts';

/** One set of answers to one form. */
export interface Class {
  readonly form: Form;
  /** As a person entered them: `null` where an optional question was left empty. */
  readonly entered: Answers;
}

/**
 * How many classes. Everybody on both walks goes every way through every group of questions but the largest (tests/proof/walk).
 * The ways through the largest are dealt out, since it reads neither who answers nor how old somebody is: among everybody
 * (`ways`), or in each voice anew (`voices`), or not at all (`all`).
 */
export type Size = 'ways' | 'voices' | 'all';

export function classesOf(size: Size): readonly Class[] {
  const people = allSituations();
  const tables: Readonly<Record<Size, readonly (readonly Situation[])[]>> = {
    ways: [people],
    voices: voices.map((voice) => people.filter(({ answers }) => voiceOf(answers) === voice)),
    all: people.map((person) => [person]),
  };
  return tables[size].flatMap(dealtAmong);
}

/** Somebody whose walk ends at once is dealt nothing. */
function dealtAmong(people: readonly Situation[]): readonly Class[] {
  const asked = people.filter(({ ends }) => !ends);
  return people.flatMap((person) => classesFor(person, Math.max(0, asked.indexOf(person)), asked.length));
}

/** All groups go on at the same time: as many classes as the largest group has ways, and not the sum. */
function classesFor(person: Situation, first: number, step: number): readonly Class[] {
  const form = { length: person.length, voice: voiceOf(person.answers) };
  const ways = waysOf(person);
  const most = Math.max(1, ...ways.map((some) => some.length));
  const turns = Math.ceil((most - first) / Math.max(1, step));
  return Array.from({ length: turns }, (_, turn) => {
    const chosen = ways.map((some) => wayAt(some, some.length > turns ? first + turn * step : turn));
    return { form, entered: Object.assign({}, person.answers, ...chosen.map(({ answers }) => answers)) };
  });
}

function wayAt(ways: readonly Way[], place: number): Way {
  const way = ways[place % ways.length];
  if (way === undefined) throw new Error('A group has no way through it.');
  return way;
}
