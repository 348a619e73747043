import { type AnswerValue, isMixed, isShort } from '../../questions/answer.ts';
import { type QuestionRules, textLimit } from '../../questions/question.ts';
import { optionOf } from './coding.ts';
import type { Misfit, Problem } from './misfit.ts';
import type { RawAnswer } from './response-schema.ts';

/** One answer of an item. */
export interface Given {
  readonly raw: RawAnswer;
  /** Where it stands in the file, as a FHIRPath. */
  readonly at: string;
  /** What it says, in the words of the file. */
  readonly said: string;
}

interface Read {
  /** `undefined` where nothing fits. */
  readonly answer: AnswerValue | undefined;
  readonly misfits: readonly Misfit[];
}

/**
 * What an item answers. An optional question whose item has no answer was seen and left empty.
 *
 * @param at where the item stands
 */
export function answerTo(question: QuestionRules, given: readonly Given[], at: string): Read {
  const nothing = question.optional ? null : undefined;
  if (given.length === 0) return { answer: nothing, misfits: [] };
  const ofAll = (problem: Problem): Read => ({
    answer: undefined,
    misfits: [{ problem, question: question.id, at, said: given.map(({ said }) => said).join(', ') }],
  });
  if (question.kind === 'shortText')
    return given.length > 1 ? ofAll('severalAnswers') : words(question, given);
  const read = given.map((one) => ({ ...one, ticked: ticked(question, one.raw) }));
  const misfits = read.flatMap(({ ticked, at, said }) =>
    'problem' in ticked ? [{ problem: ticked.problem, question: question.id, at, said }] : [],
  );
  const options = read.flatMap(({ ticked }) => ('option' in ticked ? [ticked.option] : []));
  if (options.length === 0) return { answer: undefined, misfits };
  if (question.kind === 'chooseMany') {
    return isMixed(question, options) ? ofAll('mixed') : { answer: [...new Set(options)], misfits };
  }
  return given.length > 1 ? ofAll('severalAnswers') : { answer: options[0], misfits };
}

type Choice = Exclude<QuestionRules, { kind: 'shortText' }>;

function ticked(question: Choice, { valueCoding }: RawAnswer): { option: string } | { problem: Problem } {
  if (valueCoding === undefined) return { problem: 'wrongKind' };
  const option = optionOf(question.id, valueCoding);
  return option !== null && question.options.includes(option) ? { option } : { problem: 'unknownAnswer' };
}

function words({ id }: QuestionRules, [given]: readonly Given[]): Read {
  if (given === undefined) return { answer: null, misfits: [] };
  const { raw, at, said } = given;
  const failing = (problem: Problem): Read => ({
    answer: undefined,
    misfits: [{ problem, question: id, at, said }],
  });
  if (raw.valueString === undefined) return failing('wrongKind');
  if (raw.valueString.trim() === '') return { answer: null, misfits: [] };
  const fits = raw.valueString.length <= longestText && isShort(raw.valueString);
  return fits ? { answer: raw.valueString, misfits: [] } : failing('tooLong');
}

/**
 * In code units: a character with its accents takes several. To count the characters of a text as long as a whole file keeps a
 * browser busy for minutes, and one character may have any number of accents.
 */
const longestText = 20 * textLimit;
