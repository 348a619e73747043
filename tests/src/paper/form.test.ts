import { describe, expect, test } from 'vitest';
import type { PageId } from '../../../questions/questionnaire.ts';
import { type Voice, voices } from '../../../questions/words.ts';
import type { Clause } from '../../../src/paper/clauses.ts';
import { paperForm, withAdvice } from '../../../src/paper/form.ts';
import type { Item, Place } from '../../../src/paper/routing.ts';

describe('The numbers', () => {
  test.each(voices)('of the form "%s" are each there once, in order', (voice) => {
    const numbers = itemsOf(voice).map(({ number }) => number);
    const inOrder = [...new Set(numbers)].sort((one, other) =>
      one.localeCompare(other, 'en', { numeric: true }),
    );
    expect(numbers).toEqual(inOrder);
  });

  test('say with a letter what belongs to the question before', () => {
    const main = numberOf('self', 'timing');
    expect(
      (['tasks', 'tasksOther', 'timeOfDay', 'attackLength', 'attackTriggers'] as const).map((id) =>
        numberOf('self', id),
      ),
    ).toEqual(['a', 'b', 'c', 'd', 'e'].map((letter) => `${main}${letter}`));
  });

  test('are whole where a question reads one that is pages away', () => {
    expect(numberOf('self', 'birth')).toMatch(/^\d+$/);
    expect(numberOf('self', 'mood')).toMatch(/^\d+$/);
  });
});

describe('The ways on', () => {
  test('stand beside the options where each leads elsewhere', () => {
    expect(placesOf('self', item('self', 'timing').goTo)).toEqual({
      mostOfTheTime: 'worse',
      task: 'tasks',
      throughTheDay: 'timeOfDay',
      attacks: 'attackLength',
      notSure: 'worse',
    });
  });

  test('pass by the branches that nobody who comes this way can have', () => {
    const { otherwise } = item('self', 'tasksOther');
    expect(placeOf('self', otherwise)).toBe('worse');
    expect(placeOf('self', item('self', 'timeOfDay').otherwise)).toBe('worse');
  });

  test('are read in order where boxes can be ticked together', () => {
    const { rules, otherwise } = item('self', 'medicines');
    expect(rules.map(({ when, to }) => [when.says, when.options, placeOf('self', to)])).toEqual([
      ['ticked', ['somethingElse'], 'medicinesOther'],
      ['other', ['none', 'notSure'], 'medicineTiming'],
    ]);
    expect(placeOf('self', otherwise)).toBe('illnesses');
  });

  test('are not said where everybody goes on to the next question', () => {
    const { goTo, rules, otherwise } = item('self', 'course');
    expect([goTo, rules, otherwise]).toEqual([{}, [], null]);
  });
});

describe('A form leaves out what its voice settles', () => {
  test.each([
    ['child', 'mood'],
    ['child', 'askAParent'],
    ['self', 'who'],
  ] as const)('in the form "%s": %s', (voice, id) => {
    expect(itemsOf(voice).map(({ page }) => page.id)).not.toContain(id);
  });

  test('and asks of everybody what is then always so', () => {
    expect(item('child', 'birth').when).toEqual([]);
    expect(item('self', 'birth').when).not.toEqual([]);
  });

  test.each([
    ['self', ['upTo12', 'from13to15', 'from16to17', 'from18to40', 'from41to64', 'from65']],
    ['child', ['under5', 'from5to12', 'from13to15', 'from16to17']],
  ] as const)('in the options of the age, in the form "%s"', (voice, options) => {
    expect(item(voice, 'age').options.map(({ id, when }) => [id, when])).toEqual(
      options.map((id) => [id, []]),
    );
  });

  test('but says who the answers are about', () => {
    expect(paperForm('child').given.map(({ question, option }) => [question.id, option])).toEqual([
      ['who', 'child'],
    ]);
  });
});

const here: Clause = { question: 'medicineTiming', says: 'ticked', options: ['withinWeek'] };
const earlier: Clause = { question: 'medicines', says: 'ticked', options: ['somethingElse'] };

describe('Advice that the words would lead somebody past stops the build', () => {
  test('where an option beside it leads on', () => {
    const timing = item('self', 'timing');
    expect(() => withAdvice(timing, advice([here]))).toThrow('The options of "timing" lead past the advice');
    expect(withAdvice(timing, []).advice).toEqual([]);
  });

  test.each([
    ['reads only an earlier question', [[earlier]]],
    ['is satisfied by an earlier question alone', [[here, earlier]]],
    ['asks that a box is not ticked', [[{ ...here, says: 'notTicked' } as const]]],
  ])('where a question is not for everybody, and its advice %s', (_what, when) => {
    expect(() => withAdvice(item('self', 'medicineTiming'), advice(...when))).toThrow(
      'Not everybody who gets the advice "pump" is led to "medicineTiming".',
    );
  });

  test('and no other does', () => {
    expect(withAdvice(item('self', 'medicineTiming'), advice([here], [earlier])).advice).toHaveLength(1);
    expect(withAdvice(item('self', 'illnesses'), advice([earlier])).advice).toHaveLength(1);
  });
});

describe('Advice', () => {
  test.each([
    ['self', ['childNeck', 'childLimb', 'medicineReaction', 'seizures']],
    ['other', ['childNeck', 'childLimb', 'medicineReaction', 'seizures']],
  ] as const)('has a box in the form "%s" unless each line of it is there already', (voice, ids) => {
    expect(itemsOf(voice).flatMap(({ advice }) => advice.map(({ id }) => id))).toEqual(ids);
  });

  test('stands after the last question that decides about it', () => {
    const [neck] = item('self', 'parts').advice;
    expect(neck?.when).toEqual([
      [{ question: 'parts', says: 'ticked', options: ['neck'] }],
      [{ question: 'age', says: 'ticked', options: ['from13to15'] }],
    ]);
  });
});

function advice(...when: readonly (readonly Clause[])[]) {
  return [{ id: 'pump', after: 'medicineTiming', when } as const];
}

function itemsOf(voice: Voice) {
  return paperForm(voice).parts.flatMap(({ items }) => items);
}

function item(voice: Voice, id: PageId) {
  const found = itemsOf(voice).find(({ page }) => page.id === id);
  if (!found) throw new Error(`The form "${voice}" does not ask "${id}".`);
  return found;
}

function numberOf(voice: Voice, id: PageId): string {
  return item(voice, id).number;
}

function placeOf(voice: Voice, place: Place | null): string | undefined {
  if (place === null || place === 'end') return place ?? 'next';
  return itemsOf(voice).find(({ number }) => number === place.number)?.page.id;
}

function placesOf(voice: Voice, goTo: Item['goTo']) {
  return Object.fromEntries(Object.entries(goTo).map(([option, place]) => [option, placeOf(voice, place)]));
}
