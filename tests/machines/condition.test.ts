import { describe, expect, it } from 'vitest';
import { type Given, holds, passes } from '../../machines/condition.ts';
import { all, any, is, isAnswered, isNot, isNotAnswered } from '../../questions/condition.ts';

const colour = { id: 'colour', options: ['red', 'blue'] } as const;
const shapes = { id: 'shapes', options: ['round', 'square', 'flat'] } as const;

describe('a test on one answer', () => {
  it.each<readonly [string, Given, boolean]>([
    ['the option chosen', { colour: 'red' }, true],
    ['another option', { colour: 'blue' }, false],
    ['nothing, where the question was left empty', { colour: null }, false],
    ['nothing, where the question was not answered', {}, false],
  ])('`is` on a choice of one reads %s', (_, given, expected) => {
    expect(passes(is(colour, 'red'), given)).toBe(expected);
    expect(passes(isNot(colour, 'red'), given)).toBe(!expected);
  });

  it.each<readonly [string, Given, boolean]>([
    ['the option alone', { shapes: ['round'] }, true],
    ['the option among others', { shapes: ['square', 'round'] }, true],
    ['only others', { shapes: ['square', 'flat'] }, false],
    ['nothing ticked', { shapes: [] }, false],
    ['no answer', {}, false],
  ])('`is` on a choice of many reads %s', (_, given, expected) => {
    expect(passes(is(shapes, 'round'), given)).toBe(expected);
    expect(passes(isNot(shapes, 'round'), given)).toBe(!expected);
  });

  it.each<readonly [string, Given, boolean]>([
    ['an option', { colour: 'red' }, true],
    ['several options', { colour: ['red'] }, true],
    ['a question left empty', { colour: null }, false],
    ['no answer', {}, false],
  ])('`isAnswered` reads %s', (_, given, expected) => {
    expect(passes(isAnswered(colour), given)).toBe(expected);
    expect(passes(isNotAnswered(colour), given)).toBe(!expected);
  });

  it('takes a part of an option for no match', () => {
    expect(passes(is(shapes, 'round'), { shapes: ['roundish'] })).toBe(false);
    expect(passes(is(colour, 'red'), { colour: 'redder' })).toBe(false);
  });
});

describe('a condition', () => {
  const redAndRound = [is(colour, 'red'), is(shapes, 'round')];

  it.each<readonly [Given, boolean, boolean]>([
    [{ colour: 'red', shapes: ['round'] }, true, true],
    [{ colour: 'red', shapes: ['flat'] }, false, true],
    [{ colour: 'blue', shapes: ['round'] }, false, true],
    [{ colour: 'blue', shapes: ['flat'] }, false, false],
    [{}, false, false],
  ])('given %o holds for all: %s, for any: %s', (given, forAll, forAny) => {
    expect(holds(all(...redAndRound), given)).toBe(forAll);
    expect(holds(any(...redAndRound), given)).toBe(forAny);
  });

  it('holds always when there is none', () => {
    expect(holds(undefined, {})).toBe(true);
  });

  it('without a test holds for all and not for any', () => {
    expect(holds(all(), {})).toBe(true);
    expect(holds(any(), {})).toBe(false);
  });
});
