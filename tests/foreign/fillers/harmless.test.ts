import type { Questionnaire, QuestionnaireItem } from 'fhir/r4';
import { expect, test } from 'vitest';
import { pages } from '../../../questions/questionnaire.ts';
import { forms } from '../../../src/fhir/canonical.ts';
import { readAnswers } from '../../../src/fhir/read-answers.ts';
import { readResponse } from '../../../src/fhir/read-response.ts';
import { childsLegs } from '../../journeys/childs-legs.ts';
import { expectedOf, questionnaireFor } from './expected.ts';

// What known-differences.ts says of LHC-Forms, which offers every option.
test('Of the options that are not always on offer, an age at the start alone decides what else is shown', () => {
  const sometimes = forms.flatMap((form) => itemsIn(questionnaireFor(form)).flatMap(optionsUnderCondition));
  const conditions = forms.map((form) => JSON.stringify(conditionsIn(questionnaireFor(form)))).join('\n');
  expect(sometimes).toContain('startedIn.leftArm');
  expect(conditions).toContain('parts.arm');
  const deciding = sometimes.filter((code) => conditions.includes(code));
  expect([...new Set(deciding)]).toEqual(['onsetAge.from13to20']);
});

test('An age at the start above the age now is named, with what it brought', () => {
  const { response } = expectedOf({
    form: { length: 'full', voice: 'other' },
    entered: { ...Object.fromEntries(childsLegs.pages), who: 'someoneICareFor', onsetAge: 'from3to12' },
  });
  const impossible = JSON.stringify(response).replace('onsetAge.from3to12', 'onsetAge.from13to20');
  const read = readResponse(impossible);
  if (read.kind === 'refused') throw new Error(read.refusal);
  expect(readAnswers(read, pages).misfits.map(({ problem, question }) => `${problem} ${question}`)).toEqual([
    'notOffered onsetAge',
    'notAsked birth',
    'missing onsetAge',
  ]);
});

function itemsIn({
  item = [],
}: Pick<Questionnaire | QuestionnaireItem, 'item'>): readonly QuestionnaireItem[] {
  return item.flatMap((one) => [one, ...itemsIn(one)]);
}

function optionsUnderCondition({ extension = [] }: QuestionnaireItem): readonly string[] {
  return extension
    .filter(({ url }) => url.endsWith('answerOptionsToggleExpression'))
    .flatMap((toggle) => toggle.extension ?? [])
    .flatMap(({ valueCoding }) => valueCoding?.code ?? []);
}

function conditionsIn(form: Questionnaire): readonly unknown[] {
  return itemsIn(form).flatMap(({ enableWhen = [], extension = [] }) => [
    ...enableWhen,
    ...[...extension, ...extension.flatMap((one) => one.extension ?? [])].flatMap(
      ({ valueExpression }) => valueExpression ?? [],
    ),
  ]);
}
