import type { QuestionId } from '../../questions/questionnaire.ts';
import type { Phrase } from '../../questions/words.ts';
import type { AskingWords } from './words.ts';

/** The words of one option. They are typed by option; a path brings its options as strings. */
export function optionWords(
  { questions }: Pick<AskingWords, 'questions'>,
  id: QuestionId,
  option: string,
): { readonly label: Phrase; readonly hint?: Phrase } {
  const words = questions[id];
  if (!words || !('options' in words)) throw new Error(`The question "${id}" has no options.`);
  const labels: Readonly<Record<string, Phrase | undefined>> = words.options;
  const hints: Readonly<Record<string, Phrase | undefined>> = words.optionHints ?? {};
  const label = labels[option];
  const hint = hints[option];
  if (label === undefined) throw new Error(`The option "${option}" of the question "${id}" has no words.`);
  return { label, ...(hint !== undefined && { hint }) };
}
