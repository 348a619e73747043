import { isTrue } from './expression.mjs';

const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire';

/** @returns whether an item of a form applies, given the response: by its `enableWhen`, or by its expression in SDC */
export function isEnabled(item, response) {
  const expression = expressionOf(item, `${sdc}-enableWhenExpression`);
  if (expression !== undefined) return isTrue(expression, response);
  if (item.enableWhen === undefined) return true;
  const met = item.enableWhen.map((condition) => isMet(condition, response));
  return item.enableBehavior === 'any' ? met.includes(true) : !met.includes(false);
}

/** @returns the codes that an item takes off its list, given the response */
export function switchedOff(item, response) {
  return toggles(item)
    .filter(({ expression }) => !isTrue(expression, response))
    .flatMap(({ options }) => options.map(({ code }) => code));
}

export function toggles(item) {
  return (item.extension ?? [])
    .filter(({ url }) => url === `${sdc}-answerOptionsToggleExpression`)
    .map(({ extension }) => ({
      options: extension.filter(({ url }) => url === 'option').map(({ valueCoding }) => valueCoding),
      expression: extension.find(({ url }) => url === 'expression')?.valueExpression.expression,
    }));
}

/** Every expression of an item that a filler has to work out. */
export function expressionsOf(item) {
  const own = expressionOf(item, `${sdc}-enableWhenExpression`);
  return [...(own === undefined ? [] : [own]), ...toggles(item).map(({ expression }) => expression)];
}

/** @returns every item of a response with this linkId, however deep */
function itemsNamed(linkId, { item = [] }) {
  return item.flatMap((one) => [...(one.linkId === linkId ? [one] : []), ...itemsNamed(linkId, one)]);
}

/** As the value set of R4 has it: `=` wants one answer that is equal, `!=` none. */
function isMet({ question, operator, answerBoolean, answerCoding }, response) {
  const answers = itemsNamed(question, response).flatMap(({ answer = [] }) => answer);
  if (operator === 'exists') return answers.length > 0 === answerBoolean;
  if (operator !== '=' && operator !== '!=') throw new Error(`No form of ours compares with ${operator}.`);
  const isOne = answers.some(
    ({ valueCoding }) =>
      valueCoding?.system === answerCoding.system && valueCoding.code === answerCoding.code,
  );
  return isOne === (operator === '=');
}

function expressionOf({ extension = [] }, url) {
  return extension.find((one) => one.url === url)?.valueExpression.expression;
}
