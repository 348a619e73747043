import { describe, expect, expectTypeOf, it } from 'vitest';
import { is, isNot } from '../../questions/condition.ts';
import { chooseMany, chooseOne, shortText } from '../../questions/question.ts';
import type { Answer, Answers, PageId, QuestionId } from '../../questions/questionnaire.ts';
import type { Phrase } from '../../questions/words.ts';

// `tsc` runs over this file. Where a line no longer fails to compile, `@ts-expect-error` itself is an error.

describe('what does not compile', () => {
  it('is a misspelt option in a condition', () => {
    // @ts-expect-error -- 'bleu' is no option of the question
    expect(is(colour, 'bleu').answer).toBe('bleu');
    // @ts-expect-error -- 'bleu' is no option of the question
    expect(isNot(colour, 'bleu').answer).toBe('bleu');
  });

  it('is an option without words', () => {
    const words = { ...asking, options: { red: 'Red' }, errors: { missing } };
    // @ts-expect-error -- 'blue' has no words
    const question = chooseOne({ ...asked, words });
    expect(question.words.options).not.toHaveProperty('blue');
  });

  it('is a phrase without one of the voices', () => {
    // @ts-expect-error -- 'other' is missing
    const phrase: Phrase = { self: 'How are you?', child: 'How is your child?' };
    expect(phrase).not.toHaveProperty('other');
  });

  it('is a question that must be answered, without the sentence that says so', () => {
    // @ts-expect-error -- `missing` is missing
    const question = chooseOne({ ...asked, words: { ...asking, options, errors: {} } });
    expect(question.words.errors).not.toHaveProperty('missing');
  });

  it('is an optional question with a sentence that says it is missing', () => {
    const words = { ...asking, options, errors: { missing } };
    // @ts-expect-error -- an optional question is never missing
    const question = chooseOne({ ...asked, optional: true, words });
    expect(question.optional).toBe(true);
  });

  it('is a choice of many without the sentence for options that do not go together', () => {
    const words = { ...asking, options, errors: { missing } };
    // @ts-expect-error -- `mixed` is missing
    const question = chooseMany({ ...asked, exclusive: ['red'], words });
    expect(question.words.errors).not.toHaveProperty('mixed');
  });

  it('is an option that stands alone and is none of the options', () => {
    const words = {
      ...asking,
      options,
      errors: { missing, mixed: 'Select "None" only if you select nothing else' },
    };
    // @ts-expect-error -- 'none' is no option of the question
    const question = chooseMany({ ...asked, exclusive: ['none'], words });
    expect(question.exclusive).toEqual(['none']);
  });

  it('is a text without the sentence that says it is too long', () => {
    // @ts-expect-error -- `tooLong` is missing
    const story = shortText({ id: 'story', walks: ['full'], words: { ...asking, errors: {} } });
    expect(story.words.errors).toEqual({});
  });

  it('is fixed help without a title', () => {
    const words = { ...asking, options, errors: { missing }, help: { body: ['Call somebody.'] } };
    // @ts-expect-error -- `title` is missing
    const question = chooseOne({ ...asked, words });
    expect(question.words.help).not.toHaveProperty('title');
  });

  it('is an answer that the question does not have', () => {
    // @ts-expect-error -- 'nobody' is no option of `who`
    const answers: Answers = { who: 'nobody' };
    expect(answers.who).toBe('nobody');
  });
});

describe('the types', () => {
  it('know the answer to each question', () => {
    expectTypeOf<Answer<'who'>>().toEqualTypeOf<'me' | 'child' | 'someoneICareFor'>();
    expectTypeOf<Answer<'spread'>>().toEqualTypeOf<'no' | 'yes' | 'comeAndGone' | 'notSure'>();
    expectTypeOf<Answer<'timeOfDay'>>().toEqualTypeOf<
      readonly ('worseMorning' | 'worseLater' | 'betterAfterSleep' | 'none' | 'notSure')[]
    >();
    expectTypeOf<Answer<'mood'>>().toEqualTypeOf<
      'notMuch' | 'someDays' | 'mostDays' | 'preferNotToSay' | null
    >();
    expectTypeOf<Answer<'matters'>>().toEqualTypeOf<string | null>();
    expect(colour.optional).toBe(false);
  });

  it('know a question from a notice', () => {
    expectTypeOf<Exclude<PageId, QuestionId>>().toEqualTypeOf<'askAParent' | 'deviceHelp'>();
    expectTypeOf<string>().not.toExtend<PageId>();
    expect(colour.kind).toBe('chooseOne');
  });
});

const asked = { id: 'colour', walks: ['full'], options: ['red', 'blue'] } as const;
const asking = { label: 'Label', question: 'What is it?', why: 'It helps.' };
const options = { red: 'Red', blue: 'Blue' };
const missing = 'Select a colour';

const colour = chooseOne({ ...asked, words: { ...asking, options, errors: { missing } } });
