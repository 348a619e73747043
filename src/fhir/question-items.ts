import type { QuestionnaireItem } from 'fhir/r4';
import { textLimit } from '../../questions/question.ts';
import type { pages } from '../../questions/questionnaire.ts';
import { inVoice } from '../../questions/words.ts';
import { choiceItem } from './choice-item.ts';
import { enabling } from './enable-when.ts';
import { itemControl } from './extensions.ts';
import type { Folded } from './fold.ts';
import { helpItems } from './help-items.ts';
import type { Making } from './making.ts';

type Question = Exclude<(typeof pages)[number], { kind: 'notice' }>;

/** @returns no item where nobody who is given the form could be asked */
export function questionItem(
  question: Question,
  applies: Folded,
  making: Making,
): readonly QuestionnaireItem[] {
  const { id, kind, optional } = question;
  const shared = {
    linkId: id,
    text: inVoice(making.walkWords.questions[id].question, making.form.voice),
    required: !optional,
    item: helpItems(question, making),
  };
  if (kind !== 'shortText') return choiceItem(question, applies, making, shared);
  const extension = [itemControl('text-box')];
  return [{ ...shared, type: 'text', extension, ...enabling(applies), maxLength: textLimit }];
}
