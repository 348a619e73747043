import { expect } from 'vitest';
import { adviceOf } from '../../../machines/advice.ts';
import { pathOf } from '../../../machines/path.ts';
import { readingOf, type Site } from '../../../machines/reading.ts';
import { voices } from '../../../questions/words.ts';
import type { Answer, Answers } from '../../../questions/questionnaire.ts';
import { idsOf, outcomeOf } from '../support/outcome.ts';
import { prove } from '../support/prove.ts';
import { forEachWay } from '../walk/each-way.ts';
import type { Combination } from '../walk/combined.ts';

prove(
  'the order of ticking changes nothing',
  'Ticking the same boxes in another order gives the same questions, advice and reading.',
  (cases) => {
    forEachWay(({ situation, entered }) => {
      const inOrder = JSON.stringify(allOf(entered, situation.length));
      for (const order of [reversed, rotated]) {
        expectSame(JSON.stringify(allOf(reordered(entered, order), situation.length)), inOrder, entered);
        cases.held();
      }
    });
  },
);

prove(
  'left and right mirror each other',
  'If left and right are exchanged in the answers, they are exchanged in the reading and nothing else changes.',
  (cases) => {
    forEachPlaceOfStart(({ situation, entered }) => {
      const one = outcomeOf(entered, situation.length);
      const other = outcomeOf(mirrored(entered), situation.length);
      const mirroredReading = {
        ...one.reading,
        sites: one.reading.sites.map(otherSite),
        startedIn: one.reading.startedIn && otherSide(one.reading.startedIn),
      };
      const sorted = { ...other.reading, sites: other.reading.sites.toSorted() };
      expectSame(
        JSON.stringify({ ...other, reading: sorted }),
        JSON.stringify({ ...one, reading: { ...mirroredReading, sites: mirroredReading.sites.toSorted() } }),
        entered,
      );
      cases.held();
    });
  },
);

prove(
  'every voice gets the same reading',
  'A person, a parent and a carer who give the same answers get the same reading and the same advice about the movements.',
  (cases) => {
    forEachWay(({ situation, entered }) => {
      const here = comparable(entered, situation.length);
      for (const who of voices.map((voice) => whoByVoice[voice])) {
        const there = comparable({ ...entered, who }, situation.length);
        if (there === null || here === null) continue;
        expectSame(there, here, entered);
        cases.held();
      }
    });
  },
);

const whoByVoice = { self: 'me', child: 'child', other: 'someoneICareFor' } as const satisfies Record<
  string,
  Answer<'who'>
>;

/** Asked by voice on purpose: mood of the person alone, the early years of every child. */
const byVoice: readonly string[] = ['mood', 'lowMood', 'birth'];

/** At 16 and 17 a parent sees what is published for children, and the young person does not (decision 0006). */
const byParent: readonly string[] = ['childNeck', 'childLimb'];

/** `null` where this age is not offered in this voice. */
function comparable(entered: Answers, length: Combination['situation']['length']): string | null {
  const path = pathOf(entered, length);
  if (path.answers.age === undefined) return null;
  const { voice: _, ...reading } = readingOf(path);
  const differing = entered.age === 'from16to17' ? [...byVoice, ...byParent] : byVoice;
  const shown = [...idsOf(path), ...adviceOf(path).map(({ id }) => id)];
  return JSON.stringify([shown.filter((id) => !differing.includes(id)), reading]);
}

function expectSame(found: string, wanted: string, entered: Answers): void {
  if (found !== wanted)
    expect(JSON.parse(found), `after ${JSON.stringify(entered)}`).toEqual(JSON.parse(wanted));
}

/** The answers as well: they are shown in the order of the options. */
function allOf(entered: Answers, length: Combination['situation']['length']) {
  return [pathOf(entered, length).answers, outcomeOf(entered, length)];
}

function reordered(entered: Answers, order: (ticked: readonly string[]) => readonly string[]): Answers {
  return Object.fromEntries(
    Object.entries(entered).map(([id, answer]) => [id, Array.isArray(answer) ? order(answer) : answer]),
  );
}

function reversed(ticked: readonly string[]): readonly string[] {
  return ticked.toReversed();
}

function rotated(ticked: readonly string[]): readonly string[] {
  return [...ticked.slice(1), ...ticked.slice(0, 1)];
}

/** Each way through the parts, with every place where it can have started. */
function forEachPlaceOfStart(visit: (combination: Combination) => void): void {
  forEachWay((combination) => {
    visit(combination);
    const { startedIn, armSide, legSide } = combination.entered;
    if (startedIn === undefined) return;
    const limbs = [...limbsOf(armSide, 'Arm'), ...limbsOf(legSide, 'Leg')];
    for (const place of limbs)
      visit({ ...combination, entered: { ...combination.entered, startedIn: place } });
  });
}

function limbsOf(side: Answer<'armSide'> | undefined, limb: 'Arm' | 'Leg'): readonly Answer<'startedIn'>[] {
  if (side === 'left' || side === 'right') return [`${side}${limb}`];
  return side === 'both' ? [`left${limb}`, `right${limb}`] : [];
}

function mirrored(entered: Answers): Answers {
  const { armSide, legSide, startedIn } = entered;
  return {
    ...entered,
    ...(armSide && { armSide: otherSide(armSide) }),
    ...(legSide && { legSide: otherSide(legSide) }),
    ...(startedIn && { startedIn: otherSide(startedIn) }),
  };
}

function otherSide<Side extends string>(side: Side): Side {
  if (side.startsWith('left')) return side.replace('left', 'right') as Side;
  return side.replace(/^right/, 'left') as Side;
}

function otherSite(site: Site): Site {
  return otherSide(site);
}
