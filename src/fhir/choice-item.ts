import type { Coding, Extension, QuestionnaireItem, QuestionnaireItemAnswerOption } from 'fhir/r4';
import type { Condition } from '../../questions/condition.ts';
import type { ChooseMany, ChooseOne } from '../../questions/question.ts';
import type { QuestionId } from '../../questions/questionnaire.ts';
import { inVoice } from '../../questions/words.ts';
import { optionWords } from '../words/option-words.ts';
import { optionCoding } from './coding.ts';
import { enabling } from './enable-when.ts';
import { atLeast, expressionOf } from './expressions.ts';
import { enableWhenExpression, hidden, itemControl, optionExclusive, optionsToggle } from './extensions.ts';
import { type Folded, fold } from './fold.ts';
import { helpItems } from './help-items.ts';
import type { Certain } from './certain.ts';
import type { Making } from './making.ts';

type Choice = (ChooseOne | ChooseMany) & { readonly id: QuestionId };

/** @returns `null` where nobody who is given the form could be asked */
export function choiceItem(choice: Choice, applies: Folded, making: Making): QuestionnaireItem | null {
  const { form, certain, walkWords } = making;
  const offers = offersOf(choice, making);
  const counted = countedIn(choice, offers, certain);
  if (counted === false) return null;
  const isMany = choice.kind === 'chooseMany';
  const isKnown = certain.answers.get(choice.id) !== undefined;
  return {
    linkId: choice.id,
    extension: [
      itemControl(isMany ? 'check-box' : 'radio-button'),
      ...(isKnown ? [hidden] : []),
      ...(counted === true ? [] : [enableWhenExpression(bothOf(applies, counted, certain))]),
      ...toggles(offers, certain),
    ],
    text: inVoice(walkWords.questions[choice.id].question, form.voice),
    type: 'choice',
    ...(counted === true && enabling(applies)),
    required: !choice.optional,
    ...(isMany && { repeats: true }),
    ...(isKnown && { readOnly: true }),
    answerOption: offers.map((offer) => answerOption(choice, offer, isKnown)),
    ...withItems(helpItems(choice, making)),
  };
}

function withItems(item: QuestionnaireItem[]): Pick<QuestionnaireItem, 'item'> {
  return item.length === 0 ? {} : { item };
}

/** An option that somebody may be offered, and when. */
interface Offer {
  readonly option: string;
  readonly coding: Coding;
  readonly when: true | Condition;
  /** It carries a condition, whatever is left of it in this form. */
  readonly isConditional: boolean;
}

function offersOf({ id, options, optionWhen = {} }: Choice, making: Making): readonly Offer[] {
  const { form, certain, walkWords } = making;
  const conditions: Readonly<Record<string, Condition | undefined>> = optionWhen;
  return options.flatMap((option) => {
    const when = fold(conditions[option], certain);
    if (when === false || (certain.answers.get(id) ?? option) !== option) return [];
    const coding = optionCoding(id, option, inVoice(optionWords(walkWords, id, option).label, form.voice));
    return [{ option, coding, when, isConditional: conditions[option] !== undefined }];
  });
}

function answerOption(
  choice: Choice,
  { option, coding }: Offer,
  isKnown: boolean,
): QuestionnaireItemAnswerOption {
  const isExclusive = choice.kind === 'chooseMany' && choice.exclusive.includes(option);
  return {
    ...(isExclusive && { extension: [optionExclusive] }),
    valueCoding: coding,
    ...(isKnown && { initialSelected: true }),
  };
}

/** One extension for all options under the same condition. */
function toggles(offers: readonly Offer[], certain: Certain): readonly Extension[] {
  const byExpression = new Map<string, Coding[]>();
  for (const { when, coding } of offers) {
    if (when === true) continue;
    const expression = expressionOf(when, certain);
    byExpression.set(expression, [...(byExpression.get(expression) ?? []), coding]);
  }
  return Array.from(byExpression, ([expression, options]) => optionsToggle(options, expression));
}

/** Whether enough options are on offer: always, never, or as an expression, since no `enableWhen` can count. */
function countedIn(choice: Choice, offers: readonly Offer[], certain: Certain): boolean | string {
  if (choice.kind !== 'chooseOne' || choice.atLeastOffered === undefined) return true;
  const counting = offers.filter(({ isConditional }) => isConditional);
  const open = counting.flatMap(({ when }) => (when === true ? [] : [when]));
  const needed = choice.atLeastOffered - (counting.length - open.length);
  if (needed <= 0) return true;
  return open.length >= needed && atLeast(needed, open, certain);
}

/** An item has an `enableWhen` or an expression, and never both. */
function bothOf(applies: Folded, counted: string, certain: Certain): string {
  return typeof applies === 'boolean' ? counted : `(${expressionOf(applies, certain)}) and (${counted})`;
}
