import { describe, expect, test } from 'vitest';
import { pages, type QuestionId } from '../../../questions/questionnaire.ts';
import { optionWords } from '../../../src/words/option-words.ts';
import { namedWords } from '../../support/named-words.ts';

test('An option with a hint has both', () => {
  expect(optionWords(namedWords, 'noticed', 'cramps')).toEqual({
    label: 'questions.noticed.options.cramps',
    hint: 'questions.noticed.optionHints.cramps',
  });
});

test('An option without a hint has its label alone', () => {
  expect(optionWords(namedWords, 'noticed', 'pulling')).toEqual({
    label: 'questions.noticed.options.pulling',
  });
});

test('A question without hints for its options has labels alone', () => {
  expect(optionWords(namedWords, 'spread', 'no')).toEqual({ label: 'questions.spread.options.no' });
});

test('A label that differs by voice comes with every voice', () => {
  expect(optionWords(namedWords, 'illnesses', 'none').label).toEqual({
    self: 'questions.illnesses.options.none.self',
    child: 'questions.illnesses.options.none.child',
    other: 'questions.illnesses.options.none.other',
  });
});

describe('An error for a developer names what is wrong', () => {
  test('a question without options', () => {
    expect(() => optionWords(namedWords, 'matters', 'yes')).toThrow(
      new Error('The question "matters" has no options.'),
    );
  });

  test('an option that the question does not have', () => {
    expect(() => optionWords(namedWords, 'spread', 'perhaps')).toThrow(
      new Error('The option "perhaps" of the question "spread" has no words.'),
    );
  });
});

test('Every option of every question has words', () => {
  const labels = pages.flatMap((page) =>
    'options' in page
      ? page.options.map((option) => optionWords(namedWords, page.id satisfies QuestionId, option).label)
      : [],
  );
  expect(labels.length).toBeGreaterThan(100);
  expect(labels).not.toContain(undefined);
});
