import type { QuestionnaireItem } from 'fhir/r4';
import type { Advice } from '../../questions/advice.ts';
import { all, type Test } from '../../questions/condition.ts';
import { type AdviceId, adviceList, isQuestionId } from '../../questions/questionnaire.ts';
import { inVoice, proseInVoice } from '../../questions/words.ts';
import { optionWords } from '../words/option-words.ts';
import { enabling } from './enable-when.ts';
import { displayProse } from './display-prose.ts';
import { both } from './expressions.ts';
import { displayItem, enableWhenExpression } from './extensions.ts';
import { fold } from './fold.ts';
import type { Making } from './making.ts';

/** Published advice after the last question: each piece shown by a tick, which is named beside it. */
export function adviceItems(making: Making): readonly QuestionnaireItem[] {
  return adviceList.flatMap((advice) => piece(advice, making));
}

function piece({ id, because, about }: Advice<AdviceId>, making: Making): readonly QuestionnaireItem[] {
  const { form, certain, walkWords } = making;
  const shown = fold(about, certain);
  const brought = fold({ any: because }, certain);
  if (shown === false || typeof brought === 'boolean') return [];
  const { title, body } = walkWords.advice[id];
  return [
    {
      linkId: `advice.${id}`,
      ...(shown !== true && { extension: [enableWhenExpression(both(shown, brought, certain))] }),
      text: inVoice(title, form.voice),
      type: 'group',
      ...(shown === true && enabling(brought)),
      item: [
        ...because.flatMap((test) => cause(id, test, making)),
        displayProse(`advice.${id}.body`, proseInVoice(body, form.voice)),
      ],
    },
  ];
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
