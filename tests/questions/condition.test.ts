import { describe, expect, it } from 'vitest';
import { all, any, is, isAnswered, isNot, isNotAnswered, testsOf } from '../../questions/condition.ts';

const colour = { id: 'colour', options: ['red', 'blue'] } as const;

describe('a test', () => {
  it('is data that FHIR knows as `enableWhen`', () => {
    expect(is(colour, 'red')).toEqual({ question: 'colour', operator: '=', answer: 'red' });
    expect(isNot(colour, 'red')).toEqual({ question: 'colour', operator: '!=', answer: 'red' });
    expect(isAnswered(colour)).toEqual({ question: 'colour', operator: 'exists', answer: true });
    expect(isNotAnswered(colour)).toEqual({ question: 'colour', operator: 'exists', answer: false });
  });
});

describe('a condition', () => {
  const tests = [is(colour, 'red'), isAnswered(colour)];

  it('is all or any of its tests, in order', () => {
    expect(all(...tests)).toEqual({ all: tests });
    expect(any(...tests)).toEqual({ any: tests });
  });

  it('lists its tests', () => {
    expect(testsOf(all(...tests))).toEqual(tests);
    expect(testsOf(any(...tests))).toEqual(tests);
  });
});
