import { expressionsOf, toggles } from './enabled.mjs';
import { compiled } from './expression.mjs';
import { error, warning } from './finding.mjs';

/** What the text of the standard asks of a form and no invariant says: conditions name questions before them, and their options. */
export const form = {
  name: 'Form',
  version: 'ours',
  validate: (resource) => (resource.resourceType === 'Questionnaire' ? findings(resource) : []),
};

function findings(questionnaire) {
  const items = flat(questionnaire.item);
  return items.flatMap((item, index) => [
    ...(item.enableWhen ?? []).flatMap((condition) =>
      conditionFindings(item, condition, items.slice(0, index)),
    ),
    ...toggles(item).flatMap(({ options }) => toggleFindings(item, options)),
    ...expressionsOf(item).flatMap((expression) =>
      expressionFindings(item, expression, items.slice(0, index)),
    ),
  ]);
}

function conditionFindings({ linkId }, { question, answerCoding }, earlier) {
  const asked = earlier.find((item) => item.linkId === question);
  if (asked === undefined)
    return [error(linkId, `its condition names ${question}, which is not asked before it`)];
  if (answerCoding === undefined || hasOption(asked, answerCoding)) return [];
  return [warning(linkId, `its condition names ${answerCoding.code}, which ${question} does not offer here`)];
}

function toggleFindings(item, options) {
  return options
    .filter((option) => !hasOption(item, option))
    .map(({ code }) => error(item.linkId, `it switches ${code}, which is no option of it`));
}

function expressionFindings({ linkId }, expression, earlier) {
  try {
    compiled(expression);
  } catch (thrown) {
    return [error(linkId, `its expression is no FHIRPath: ${thrown.message}`)];
  }
  const named = [...expression.matchAll(/linkId = '([^']*)'/g)].map(([, name]) => name);
  return named
    .filter((name) => !earlier.some((item) => item.linkId === name))
    .map((name) => error(linkId, `its expression names ${name}, which is not asked before it`));
}

export function hasOption({ answerOption = [] }, { system, code }) {
  return answerOption.some(({ valueCoding }) => valueCoding?.system === system && valueCoding.code === code);
}

function flat(items = []) {
  return items.flatMap((item) => [item, ...flat(item.item)]);
}
