import type { QuestionnaireItem } from 'fhir/r4';
import { textLimit } from '../../questions/question.ts';
import type { pages } from '../../questions/questionnaire.ts';
import { inVoice } from '../../questions/words.ts';
import { choiceItem } from './choice-item.ts';
import { enabling } from './enable-when.ts';
import { isEnableWhenExpression, itemControl } from './extensions.ts';
import type { Folded } from './fold.ts';
import { helpAfter, helpItems } from './help-items.ts';
import type { Making } from './making.ts';

type Question = Exclude<(typeof pages)[number], { kind: 'notice' }>;

/** @returns no item where nobody who is given the form could be asked */
export function questionItems(
  question: Question,
  applies: Folded,
  making: Making,
): readonly QuestionnaireItem[] {
  const item =
    question.kind === 'shortText'
      ? textItem(question, applies, making)
      : choiceItem(question, applies, making);
  if (item === null) return [];
  const { enableWhen, enableBehavior, extension = [] } = item;
  const expressions = extension.filter(isEnableWhenExpression);
  const when = {
    ...(enableWhen && { enableWhen }),
    ...(enableBehavior && { enableBehavior }),
    ...(expressions.length > 0 && { extension: expressions }),
  };
  return [item, ...helpAfter(question, making).map((help) => ({ ...help, ...when }))];
}

function textItem(
  question: Extract<Question, { kind: 'shortText' }>,
  applies: Folded,
  making: Making,
): QuestionnaireItem {
  return {
    linkId: question.id,
    extension: [itemControl('text-box')],
    text: inVoice(making.walkWords.questions[question.id].question, making.form.voice),
    type: 'text',
    ...enabling(applies),
    required: false,
    maxLength: textLimit,
    item: helpItems(question, making),
  };
}
