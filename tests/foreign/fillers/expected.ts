import type { Questionnaire, QuestionnaireItem, QuestionnaireResponse } from 'fhir/r4';
import { adviceOf } from '../../../machines/advice.ts';
import { passes } from '../../../machines/condition.ts';
import { type Path, pathOf } from '../../../machines/path.ts';
import { type AdviceId, adviceList } from '../../../questions/questionnaire.ts';
import { type Form, formUrl, forms } from '../../../src/fhir/canonical.ts';
import { optionCode } from '../../../src/fhir/coding.ts';
import { formInForce } from '../../../src/fhir/form-in-force.ts';
import { questionnaireOf } from '../../../src/fhir/questionnaire.ts';
import { responseOf } from '../../../src/fhir/response.ts';
import { fhir } from '../../../src/words/en/fhir.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import type { Class } from './classes.ts';

/** What ought to be on the screen, by our path, and the response that holds the same answers. */
export interface Expected {
  readonly path: Path;
  /** By link id, the codes on offer; none for a text, a notice or a piece of advice. */
  readonly items: ReadonlyMap<string, readonly string[]>;
  /** The link ids that a path decides on, whether or not it leads to them. */
  readonly compared: readonly string[];
  /** By link id of a question, the display items inside it. */
  readonly around: ReadonlyMap<string, readonly QuestionnaireItem[]>;
  readonly response: QuestionnaireResponse;
}

export function expectedOf({ form, entered }: Class): Expected {
  const path = pathOf(entered, form.length);
  const asked = formInForce(form, words.language, walkWords);
  return {
    path,
    items: new Map([...emergencyItems(form), ...itemsOf(path)]),
    compared: decidedIn(questionnaireFor(form)).map(({ linkId }) => linkId),
    around: new Map(decidedIn(questionnaireFor(form)).map(({ linkId, item = [] }) => [linkId, item])),
    response: responseOf(asked, { path, authored }),
  };
}

const authored = new Date('2026-12-31T23:59:59Z');

/** The same for everyone, whatever they answer. */
function emergencyItems(form: Form): Expected['items'] {
  const list = questionnaireFor(form).item?.find(({ linkId }) => linkId === 'emergency');
  return new Map(decidedIn(list ?? {}).map(({ linkId }) => [linkId, []]));
}

/** Who answers is hidden: the form says it. */
function itemsOf(path: Path): Expected['items'] {
  const items = new Map<string, readonly string[]>();
  for (const { id, page, offered } of path.steps) {
    const codes = offered.map((option) => optionCode(id, option));
    if (id !== 'who') items.set(id, codes);
    if ('help' in page.words) items.set(`${id}.help`, []);
  }
  for (const { id } of adviceOf(path)) {
    for (const linkId of [...causes(id, path), `advice.${id}.body`]) items.set(linkId, []);
  }
  return items;
}

/** A form names each tick that brings an advice. */
function causes(id: AdviceId, { answers }: Path): readonly string[] {
  const because = adviceList.find((advice) => advice.id === id)?.because ?? [];
  return because
    .filter((test) => passes(test, answers))
    .map(({ question, answer }) => `advice.${id}.${question}.${String(answer)}`);
}

export function questionnaireFor(form: Form): Questionnaire {
  const made = questionnaires.get(formUrl(form));
  if (made === undefined) throw new Error('There is no such form.');
  return made;
}

const questionnaires = new Map(
  forms.map((form) => [formUrl(form), questionnaireOf(form, { words, walkWords, fhir })]),
);

/** The items that a path decides on. What stands around a question goes with it, and a group with what it holds. */
function decidedIn({ item = [] }: Pick<QuestionnaireItem, 'item'>): readonly QuestionnaireItem[] {
  return item
    .filter(({ readOnly }) => readOnly !== true)
    .flatMap((one) => (one.type === 'group' ? decidedIn(one) : [one]));
}
