import type { QuestionnaireItem } from 'fhir/r4';
import type { Advice } from '../../questions/advice.ts';
import { all, type Test } from '../../questions/condition.ts';
import { type AdviceId, adviceList, isQuestionId } from '../../questions/questionnaire.ts';
import { inVoice, proseInVoice } from '../../questions/words.ts';
import { plainProse } from '../summary/plain-prose.ts';
import { optionWords } from '../words/option-words.ts';
import { enabling } from './enable-when.ts';
import { displayItem } from './extensions.ts';
import { type Folded, fold } from './fold.ts';
import type { Making } from './making.ts';

/** Published advice after the last question: each piece shown by one tick, which is named beside it. */
export function adviceItems(making: Making): readonly QuestionnaireItem[] {
  const item = adviceList.flatMap((advice) => piece(advice, making));
  return item.length === 0 ? [] : [{ linkId: 'advice', type: 'group', item }];
}

function piece({ id, because, about }: Advice<AdviceId>, making: Making): readonly QuestionnaireItem[] {
  const { form, certain, walkWords } = making;
  const shown = fold(about, certain);
  const brought = fold({ any: because }, certain);
  if (shown === false || brought === false) return [];
  const { title, body } = walkWords.advice[id];
  const item: QuestionnaireItem = {
    linkId: `advice.${id}`,
    type: 'group',
    text: inVoice(title, form.voice),
    ...enabling(brought),
    item: [
      ...because.flatMap((test) => cause(id, test, making)),
      displayItem(`advice.${id}.body`, plainProse(proseInVoice(body, form.voice)).join('\n')),
    ],
  };
  return [forThose(`advice.${id}.about`, shown, item)];
}

/** Advice about some people only has two conditions, and so two groups. */
function forThose(linkId: string, shown: Folded, item: QuestionnaireItem): QuestionnaireItem {
  return shown === true ? item : { linkId, type: 'group', ...enabling(shown), item: [item] };
}

/** Each tick that brings it is named while it holds. To name the first alone, some fillers would have to read `!=` as R4 has it. */
function cause(id: AdviceId, test: Test, { form, certain, walkWords }: Making): readonly QuestionnaireItem[] {
  const { question, answer } = test;
  const condition = fold(all(test), certain);
  if (condition === false || typeof answer !== 'string' || !isQuestionId(question)) return [];
  const option = inVoice(optionWords(walkWords, question, answer).label, form.voice);
  const text = walkWords.summary.advice.because(walkWords.questions[question].label, option);
  return [{ ...displayItem(`advice.${id}.${question}.${answer}`, text), ...enabling(condition) }];
}
