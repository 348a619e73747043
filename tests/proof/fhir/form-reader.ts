import { compile } from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import type {
  Extension,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireItemEnableWhen,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
} from 'fhir/r4';

/** What a form shows to somebody who answered like this. */
export interface Shown {
  /** The link ids of everything that is enabled, in order. */
  readonly enabled: readonly string[];
  /** The codes on offer, by link id. */
  readonly offered: Readonly<Record<string, readonly string[]>>;
}

/**
 * Reads a form as FHIR R4 and SDC have it, and shares nothing with what wrote it: `enableWhen` by the words of the standard, expressions
 * by the FHIRPath of the National Library of Medicine.
 */
export function shownBy(form: Questionnaire, response: QuestionnaireResponse): Shown {
  const answers = answersIn(response.item ?? []);
  const reader = { answers, isTrue: (expression: string) => isTrue(expression, response, answers) };
  const items = enabledItems(form.item ?? [], reader);
  return {
    enabled: items.map(({ linkId }) => linkId),
    offered: Object.fromEntries(items.map((item) => [item.linkId, offeredBy(item, reader)])),
  };
}

type Answers = ReadonlyMap<string, readonly string[]>;

interface Reader {
  readonly answers: Answers;
  readonly isTrue: (expression: string) => boolean;
}

function enabledItems(items: readonly QuestionnaireItem[], reader: Reader): readonly QuestionnaireItem[] {
  return items.flatMap((item) =>
    isEnabled(item, reader) ? [item, ...enabledItems(item.item ?? [], reader)] : [],
  );
}

function isEnabled(
  { enableWhen = [], enableBehavior, extension = [] }: QuestionnaireItem,
  reader: Reader,
): boolean {
  const tests = enableWhen.map((test) => passes(test, reader.answers));
  const flat = enableBehavior === 'any' ? tests.includes(true) : !tests.includes(false);
  return flat && expressionsIn(extension, 'enableWhenExpression').every(reader.isTrue);
}

/** "At least one answer has a value that is equal", and "no answer has a value that is equal". */
function passes(
  { question, operator, answerCoding, answerBoolean }: QuestionnaireItemEnableWhen,
  answers: Answers,
): boolean {
  const given = answers.get(question) ?? [];
  if (operator === 'exists') return given.length > 0 === answerBoolean;
  const isGiven = given.includes(answerCoding?.code ?? '');
  if (operator !== '=' && operator !== '!=') throw new Error(`The operator ${operator} is not one of ours.`);
  return operator === '=' ? isGiven : !isGiven;
}

function offeredBy(
  { answerOption = [], extension = [] }: QuestionnaireItem,
  { isTrue }: Reader,
): readonly string[] {
  const off = extension
    .filter(({ url }) => url.endsWith('/sdc-questionnaire-answerOptionsToggleExpression'))
    .filter(
      ({ extension: parts = [] }) =>
        !isTrue(parts.find(({ url }) => url === 'expression')?.valueExpression?.expression ?? ''),
    )
    .flatMap(({ extension: parts = [] }) => parts.map(({ valueCoding }) => valueCoding?.code));
  return answerOption.map(({ valueCoding }) => valueCoding?.code ?? '').filter((code) => !off.includes(code));
}

function expressionsIn(extension: readonly Extension[], name: string): readonly string[] {
  return extension
    .filter(({ url }) => url.endsWith(`/sdc-questionnaire-${name}`))
    .map(({ valueExpression }) => valueExpression?.expression ?? '');
}

function answersIn(items: readonly QuestionnaireResponseItem[]): Answers {
  return new Map(
    items.flatMap((item): (readonly [string, readonly string[]])[] => [
      [
        item.linkId,
        (item.answer ?? []).map(({ valueCoding, valueString }) => valueCoding?.code ?? valueString ?? ''),
      ],
      ...answersIn(item.item ?? []),
    ]),
  );
}

const compiled = new Map<string, ReturnType<typeof compile>>();
const found = new Map<string, boolean>();

/** The same expression over the same answers to what it names is worked out once. */
function isTrue(expression: string, response: QuestionnaireResponse, answers: Answers): boolean {
  const named = [...expression.matchAll(/linkId = '(\w+)'/g)].map(([, id = '']) => answers.get(id) ?? []);
  const key = JSON.stringify([expression, named]);
  const known = found.get(key);
  if (known !== undefined) return known;
  const run = compiled.get(expression) ?? compile(expression, r4);
  compiled.set(expression, run);
  const result = run(response, { resource: response });
  found.set(key, Array.isArray(result) && result[0] === true);
  return Array.isArray(result) && result[0] === true;
}
