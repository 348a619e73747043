import type { QuestionnaireItem } from 'fhir/r4';
import type { Question } from '../../questions/question.ts';
import type { QuestionId } from '../../questions/questionnaire.ts';
import { inVoice, type Prose } from '../../questions/words.ts';
import { optionWords } from '../words/option-words.ts';
import { displayProse } from './display-prose.ts';
import { displayItem, instructions, itemControl } from './extensions.ts';
import type { Making } from './making.ts';

type Asked = Question & { readonly id: QuestionId };

/** Inside a question: how to answer, and why we ask. None where the form knows the answer and nobody is asked. */
export function helpItems(question: Asked, making: Making): QuestionnaireItem[] {
  const { form, certain, walkWords } = making;
  const { id } = question;
  if (certain.answers.get(id) !== undefined) return [];
  const { why } = walkWords.questions[id];
  const hints = hintsOf(question, making);
  return [
    ...(hints.length === 0 ? [] : [displayProse(`${id}.hint`, hints, instructions)]),
    displayItem(
      `${id}.why`,
      `${walkWords.questionPage.whyWeAsk}: ${inVoice(why, form.voice)}`,
      itemControl('help'),
    ),
  ];
}

/** The help that everyone has to see stands after its question: some fillers hide help items, or leave them out. */
export function helpAfter({ id }: Asked, { walkWords }: Making): readonly QuestionnaireItem[] {
  const words: Question['words'] = walkWords.questions[id];
  if (words.help === undefined) return [];
  const { title, body } = words.help;
  return [displayProse(`${id}.help`, [title, ...body])];
}

/** In one item: some fillers show only the first. */
function hintsOf(question: Asked, { form, walkWords, fhir }: Making): Prose {
  const words: Question['words'] = walkWords.questions[question.id];
  const hint = words.hint === undefined ? [] : [inVoice(words.hint, form.voice)];
  if (question.kind === 'shortText') return hint;
  const ofOptions = question.options.flatMap((option) => {
    const { label, hint: meaning } = optionWords(walkWords, question.id, option);
    return meaning === undefined
      ? []
      : [fhir.optionHint(inVoice(label, form.voice), inVoice(meaning, form.voice))];
  });
  return ofOptions.length === 0 ? hint : [...hint, { list: ofOptions }];
}
