import type { QuestionnaireItem } from 'fhir/r4';
import type { Question } from '../../questions/question.ts';
import type { QuestionId } from '../../questions/questionnaire.ts';
import { inVoice } from '../../questions/words.ts';
import { plainProse } from '../summary/plain-prose.ts';
import { optionWords } from '../words/option-words.ts';
import { displayItem } from './extensions.ts';
import type { Making } from './making.ts';

/** What stands around a question: its hint, what single options mean, why we ask, and help. */
export function helpItems(
  question: Question & { readonly id: QuestionId },
  making: Making,
): QuestionnaireItem[] {
  const { form, walkWords } = making;
  const { id } = question;
  const words: Question['words'] = walkWords.questions[id];
  const hints = optionHints(question, making);
  return [
    ...(words.hint === undefined
      ? []
      : [displayItem(`${id}.hint`, inVoice(words.hint, form.voice), 'inline')]),
    ...(hints.length === 0 ? [] : [displayItem(`${id}.options`, hints.join('\n'), 'inline')]),
    displayItem(`${id}.why`, `${walkWords.questionPage.whyWeAsk}: ${inVoice(words.why, form.voice)}`, 'help'),
    ...(words.help === undefined
      ? []
      : [displayItem(`${id}.help`, [words.help.title, ...plainProse(words.help.body)].join('\n'), 'help')]),
  ];
}

function optionHints(
  question: Question & { readonly id: QuestionId },
  { form, known, walkWords, fhir }: Making,
): readonly string[] {
  if (question.kind === 'shortText' || known[question.id] !== undefined) return [];
  return question.options.flatMap((option) => {
    const { label, hint } = optionWords(walkWords, question.id, option);
    return hint === undefined ? [] : [fhir.optionHint(inVoice(label, form.voice), inVoice(hint, form.voice))];
  });
}
