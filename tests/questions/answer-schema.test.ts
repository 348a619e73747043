import { describe, expect, it } from 'vitest';
import { type AnswerValue, isMixed } from '../../questions/answer.ts';
import { answerIn, formSchema, parseField } from '../../questions/form-schema.ts';
import { storedSchema } from '../../questions/answer-schema.ts';
import { timing } from '../../questions/changes/timing.ts';
import { illnesses } from '../../questions/health/illnesses.ts';
import { matters } from '../../questions/life/matters.ts';
import { mood } from '../../questions/life/mood.ts';
import { support } from '../../questions/life/support.ts';
import { age } from '../../questions/person/age.ts';
import { type Question, textLimit } from '../../questions/question.ts';
import type { Voice } from '../../questions/words.ts';

describe('a form with a choice of one', () => {
  it('yields the option', () => {
    expect(yielded(timing, 'task')).toEqual({ answer: 'task' });
  });

  it.each<readonly [Voice, string]>([
    ['self', 'Select how old you are'],
    ['child', 'Select how old your child is'],
    ['other', 'Select how old the person you care for is'],
  ])('asks (%s) for an option when none is chosen', (voice, sentence) => {
    expect(yielded(age, null, voice)).toEqual({ error: sentence });
  });

  it('asks for an option that is on offer', () => {
    expect(yielded(age, 'under5', 'self', ['from65'])).toEqual({ error: 'Select how old you are' });
    expect(yielded(timing, 'sometimes')).toEqual({
      error: 'Select when the movements happen, or select "I am not sure"',
    });
  });

  it('yields `null` when an optional one is left empty', () => {
    expect(yielded(mood, null)).toEqual({ answer: null });
  });
});

describe('a form with a choice of many', () => {
  it('yields the options', () => {
    expect(yielded(illnesses, ['headInjury', 'stroke'])).toEqual({ answer: ['headInjury', 'stroke'] });
    expect(yielded(illnesses, ['none'])).toEqual({ answer: ['none'] });
  });

  it.each<readonly [Voice, string]>([
    ['self', 'Select any that apply, or select "No, I have not had any of these" or "I am not sure"'],
    ['child', 'Select any that apply, or select "No, my child has not had any of these" or "I am not sure"'],
    ['other', 'Select any that apply, or select "No, they have not had any of these" or "I am not sure"'],
  ])('asks (%s) for an option when none is ticked', (voice, sentence) => {
    expect(yielded(illnesses, [], voice)).toEqual({ error: sentence });
  });

  it.each<readonly [Voice, string]>([
    ['self', 'Select "No, I do not need any of these" only if you select nothing else'],
    ['child', 'Select "No, we do not need any of these" only if you select nothing else'],
    ['other', 'Select "No, we do not need any of these" only if you select nothing else'],
  ])('says (%s) which option stands alone', (voice, sentence) => {
    expect(yielded(support, ['largePrint', 'none'], voice)).toEqual({ error: sentence });
  });

  it('refuses 2 options that each stand alone', () => {
    expect(yielded(illnesses, ['none', 'notSure'])).toHaveProperty('error');
  });

  it('refuses an option that is not on offer', () => {
    expect(yielded(illnesses, ['stroke'], 'self', ['none'])).toHaveProperty('error');
  });

  it('yields `null` when an optional one is left empty', () => {
    expect(yielded(support, [])).toEqual({ answer: null });
  });
});

describe('a form with a text', () => {
  it('yields the text, without the space around it', () => {
    expect(yielded(matters, '  To write again\n')).toEqual({ answer: 'To write again' });
  });

  it('yields `null` when it is left empty, or has only space', () => {
    expect(yielded(matters, '')).toEqual({ answer: null });
    expect(yielded(matters, ' \n ')).toEqual({ answer: null });
  });

  it.each<readonly [string, string]>([
    ['letters', 'a'],
    ['emoji families', '👩‍👩‍👧‍👦'],
    ['letters with combining accents', 'e\u0301'],
  ])('takes %s up to the limit, and not one more', (_, character) => {
    const longest = character.repeat(textLimit);
    expect(yielded(matters, longest)).toEqual({ answer: longest });
    expect(yielded(matters, ` ${longest} `)).toEqual({ answer: longest });
    expect(yielded(matters, `${longest}${character}`)).toEqual({
      error: 'Write what matters most in 500 characters or fewer',
    });
  });
});

describe('an answer in store', () => {
  it.each<readonly [string, Question, AnswerValue]>([
    ['an option', timing, 'task'],
    ['several options', illnesses, ['stroke', 'seizures']],
    ['an option that stands alone', illnesses, ['none']],
    ['a text', matters, 'To write again'],
    ['nothing, where it is optional', mood, null],
    ['nothing ticked, where it is optional', support, null],
    ['no text', matters, null],
  ])('may be %s', (_, question, value) => {
    expect(storedSchema(question).safeParse(value)).toEqual({ success: true, data: value });
  });

  it.each<readonly [string, Question, unknown]>([
    ['an option that the question does not have', timing, 'sometimes'],
    ['nothing, where an answer must be given', timing, null],
    ['nothing at all', timing, undefined],
    ['no options', illnesses, []],
    ['no options, where it is optional', support, []],
    ['the same option twice', illnesses, ['stroke', 'stroke']],
    ['an option that stands alone with another', illnesses, ['stroke', 'none']],
    ['an empty text', matters, ''],
    ['a text that is too long', matters, 'a'.repeat(textLimit + 1)],
    ['a number', matters, 42],
  ])('is never %s', (_, question, value) => {
    expect(storedSchema(question).safeParse(value).success).toBe(false);
  });
});

describe('ticks that do not go together', () => {
  it('are an option that stands alone and any other', () => {
    expect(isMixed(illnesses, ['none', 'stroke'])).toBe(true);
    expect(isMixed(illnesses, ['none', 'notSure'])).toBe(true);
    expect(isMixed(illnesses, ['none'])).toBe(false);
    expect(isMixed(illnesses, ['stroke', 'seizures'])).toBe(false);
    expect(isMixed(illnesses, [])).toBe(false);
  });
});

/** What the form of a page makes of a value: the answer, or the first error sentence. */
function yielded(
  question: Question,
  value: string | string[] | null,
  voice: Voice = 'self',
  offered: readonly string[] = 'options' in question ? question.options : [],
): { readonly answer: AnswerValue } | { readonly error: string } {
  const parsed = parseField(formSchema(question, question.words, offered, voice), value);
  return 'error' in parsed ? parsed : { answer: answerIn(parsed.value) };
}
