import { describe, expect, it } from 'vitest';
import { conditionsOf, decisionClasses, optionsRead } from '../../machines/decision-classes.ts';
import type { AnswerValue } from '../../questions/answer.ts';
import { all, any, is, isAnswered, isNot, type Test } from '../../questions/condition.ts';
import {
  chooseMany,
  chooseOne,
  notice,
  type Page,
  type Question,
  shortText,
} from '../../questions/question.ts';

describe('the answers that can be told apart', () => {
  it('to a choice of one are each option that is named, and one other', () => {
    expect(classesRead(colour, [when(is(colour, 'blue')), when(isNot(colour, 'red'))])).toEqual([
      'red',
      'blue',
      'green',
    ]);
  });

  it('to a choice of one that is wholly named are its options', () => {
    const readers = [when(is(colour, 'red'), is(colour, 'blue'), is(colour, 'green'), is(colour, 'black'))];
    expect(classesRead(colour, readers)).toEqual(['red', 'blue', 'green', 'black']);
  });

  it('to a choice of one that nobody reads are one', () => {
    expect(classesRead(colour, [when(is(shapes, 'round'))])).toEqual(['red']);
  });

  it('to a choice of many are every set of the named options, and one other option', () => {
    expect(classesRead(shapes, [when(is(shapes, 'round')), when(is(shapes, 'flat'))])).toEqual([
      ['round'],
      ['flat'],
      ['round', 'flat'],
      ['square'],
    ]);
  });

  it('to a text are written and left empty', () => {
    expect(classesRead(story, [when(isAnswered(story))])).toEqual(['In words', null]);
  });

  it('to a question that may be left empty include that', () => {
    const optional = { ...colour, optional: true, words: { ...colour.words, errors: {} } };
    expect(classesRead(optional, [when(is(colour, 'blue'))])).toEqual(['blue', 'red', null]);
  });

  it('are among the options on offer, where only some are', () => {
    expect(decisionClasses(colour, new Set(['red', 'blue']), ['blue', 'green'])).toEqual(['blue', 'green']);
    expect(decisionClasses(shapes, new Set(['round', 'flat']), ['flat', 'none'])).toEqual([
      ['flat'],
      ['none'],
    ]);
  });
});

describe('the options that conditions read', () => {
  it('are those of the question, in whatever page they are named', () => {
    const readers = [when(is(colour, 'blue'), is(shapes, 'round')), when(isNot(colour, 'red'))];
    expect(optionsRead(readers).get('colour')).toEqual(new Set(['blue', 'red']));
    expect(optionsRead(readers).get('shapes')).toEqual(new Set(['round']));
  });
});

describe('the conditions of a page', () => {
  it('are its own and those of its options', () => {
    const size = chooseOne({
      id: 'size',
      walks: ['full'],
      when: all(is(colour, 'red')),
      options: ['small', 'large'],
      optionWhen: { large: any(is(shapes, 'flat')) },
      words: { ...asking, options: { small: 'Small', large: 'Large' }, errors: { missing: 'Select a size' } },
    });
    expect(conditionsOf(size)).toEqual([all(is(colour, 'red')), any(is(shapes, 'flat'))]);
  });

  it('are none for a page that is always shown', () => {
    expect(conditionsOf(colour)).toEqual([]);
  });
});

const asking = { label: 'Label', question: 'What is it?', why: 'It helps.' };

const colour = chooseOne({
  id: 'colour',
  walks: ['full'],
  options: ['red', 'blue', 'green', 'black'],
  words: {
    ...asking,
    options: { red: 'Red', blue: 'Blue', green: 'Green', black: 'Black' },
    errors: { missing: 'Select a colour' },
  },
});

const shapes = chooseMany({
  id: 'shapes',
  walks: ['full'],
  options: ['round', 'square', 'flat', 'none'],
  exclusive: ['none'],
  words: {
    ...asking,
    options: { round: 'Round', square: 'Square', flat: 'Flat', none: 'None' },
    errors: { missing: 'Select a shape', mixed: 'Select "None" only if you select nothing else' },
  },
});

const story = shortText({
  id: 'story',
  walks: ['full'],
  words: { ...asking, errors: { tooLong: 'Write less' } },
});

const reminder = notice({
  id: 'reminder',
  walks: ['full'],
  ends: false,
  words: { title: 'Remember', body: ['One line.'] },
});

/** A page that is shown when any of the tests passes. */
function when(...tests: readonly Test[]): Page {
  return { ...reminder, when: any(...tests) };
}

/** With every option on offer. */
function classesRead(question: Question, readers: readonly Page[]): readonly AnswerValue[] {
  const offered = 'options' in question ? question.options : [];
  return decisionClasses(question, optionsRead(readers).get(question.id) ?? new Set(), offered);
}
