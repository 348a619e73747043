import { isEnabled, switchedOff } from './enabled.mjs';
import { error } from './finding.mjs';
import { hasOption } from './form.mjs';
import { formOf } from './references.mjs';
import { resourcesIn } from './walk.mjs';

/** A response held against the form that it names: what applies is there and answered from the options, and nothing else is. */
export const answers = {
  name: 'Answers',
  version: 'ours, with expressions worked out by fhirpath',
  validate: (resource, all) =>
    resourcesIn(resource)
      .filter(({ resourceType }) => resourceType === 'QuestionnaireResponse')
      .flatMap((response) => {
        const form = formOf(response.questionnaire, all);
        // A response to no form of ours is the finding of references.mjs.
        return form === undefined ? [] : levelFindings(form, response, response);
      }),
};

function levelFindings(form, given, response) {
  const asked = form.item ?? [];
  const items = given.item ?? [];
  return [...orderFindings(asked, items), ...asked.flatMap((item) => itemFindings(item, items, response))];
}

function orderFindings(asked, items) {
  const places = items.map(({ linkId }) => asked.findIndex((item) => item.linkId === linkId));
  return items.flatMap(({ linkId }, index) => {
    if (places[index] === -1) return [error(linkId, 'the form has no such item here')];
    return index > 0 && places[index] <= places[index - 1]
      ? [error(linkId, 'it stands in another order than in the form')]
      : [];
  });
}

function itemFindings(asked, items, response) {
  const given = items.find(({ linkId }) => linkId === asked.linkId);
  if (!isEnabled(asked, response))
    return given === undefined ? [] : [error(asked.linkId, 'it does not apply, and is there')];
  const own = given?.answer ?? [];
  return [
    ...(asked.required === true && own.length === 0 && response.status === 'completed'
      ? [error(asked.linkId, 'it is required and not answered')]
      : []),
    ...countFindings(asked, own),
    ...own.flatMap((answer) => valueFindings(asked, answer)),
    ...(own.length === 0 ? [] : offerFindings(asked, own, switchedOff(asked, response))),
    ...levelFindings(asked, given ?? {}, response),
  ];
}

function countFindings({ linkId, type, repeats, answerOption = [] }, given) {
  const codes = given.map(({ valueCoding }) => valueCoding?.code);
  const alone = answerOption.filter(({ extension = [] }) =>
    extension.some(({ url, valueBoolean }) => url.endsWith('/questionnaire-optionExclusive') && valueBoolean),
  );
  return [
    ...(given.length > 0 && ['group', 'display'].includes(type)
      ? [error(linkId, `a ${type} has no answer`)]
      : []),
    ...(given.length > 1 && repeats !== true ? [error(linkId, 'it has several answers and takes one')] : []),
    ...(type === 'choice' && new Set(codes).size < codes.length
      ? [error(linkId, 'one answer stands twice')]
      : []),
    ...(given.length > 1 && alone.some(({ valueCoding }) => codes.includes(valueCoding.code))
      ? [error(linkId, 'an option that stands alone stands with others')]
      : []),
  ];
}

function valueFindings(asked, { valueCoding, valueString }) {
  const { linkId, type, maxLength } = asked;
  if (type === 'text') {
    const fits = typeof valueString === 'string' && Array.from(valueString).length <= (maxLength ?? Infinity);
    return fits ? [] : [error(linkId, `its answer is no text of at most ${maxLength} characters`)];
  }
  if (type !== 'choice') return [];
  const isOption = valueCoding !== undefined && hasOption(asked, valueCoding);
  return isOption ? [] : [error(linkId, `${valueCoding?.code} is none of its options`)];
}

function offerFindings({ linkId }, given, off) {
  return given
    .filter(({ valueCoding }) => off.includes(valueCoding?.code))
    .map(({ valueCoding }) => error(linkId, `${valueCoding.code} is not on offer after these answers`));
}
