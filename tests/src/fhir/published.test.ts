import type { QuestionnaireItem } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { partCodes, sideCodes } from '../../../questions/movements/body-codes.ts';
import { codeSystemOf } from '../../../src/fhir/code-system.ts';
import { conceptMapOf } from '../../../src/fhir/concept-map.ts';
import { publishedResources } from '../../../src/fhir/published.ts';
import { fhir } from '../../../src/words/en/fhir.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';

const spoken = { words, walkWords, fhir };
const published = publishedResources(spoken);
const resources = published.map(({ resource }) => resource);
const questionnaires = resources.filter((resource) => resource.resourceType === 'Questionnaire');
const concepts = (codeSystemOf(spoken).concept ?? []).flatMap((one) => [one, ...(one.concept ?? [])]);

describe('What is published', () => {
  test('has an address of its own each', () => {
    expect(published.map(({ address }) => address)).toEqual([
      '/fhir/Questionnaire/beforehand-short-self.json',
      '/fhir/Questionnaire/beforehand-short-child.json',
      '/fhir/Questionnaire/beforehand-short-other.json',
      '/fhir/Questionnaire/beforehand-full-self.json',
      '/fhir/Questionnaire/beforehand-full-child.json',
      '/fhir/Questionnaire/beforehand-full-other.json',
      '/fhir/CodeSystem/beforehand.json',
      '/fhir/ConceptMap/beforehand-snomed.json',
    ]);
  });

  test('has the same version throughout, and is a draft until it is signed', () => {
    for (const resource of resources) expect(resource).toMatchObject({ version: '1', status: 'draft' });
  });

  test.each(questionnaires)('$id names each link id once', ({ item = [] }) => {
    const ids = everyItem(item).map(({ linkId }) => linkId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(questionnaires)('$id asks nothing that depends on what it does not ask', ({ item = [] }) => {
    const items = everyItem(item);
    const offered = new Set(
      items.flatMap(({ answerOption = [] }) => answerOption.map(({ valueCoding }) => valueCoding?.code)),
    );
    const tests = items.flatMap(({ enableWhen = [] }) => enableWhen);
    expect(tests.length).toBeGreaterThan(10);
    expect(tests.filter(({ answerCoding }) => !offered.has(answerCoding?.code))).toEqual([]);
  });
});

describe('The codes', () => {
  test('are each there once, and include every option of every form', () => {
    const codes = concepts.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codeSystemOf(spoken).count).toBe(codes.length);
    const options = questionnaires.flatMap(({ item = [] }) =>
      everyItem(item).flatMap(({ answerOption = [] }) => answerOption.map(({ valueCoding }) => valueCoding)),
    );
    for (const option of options) {
      const concept = concepts.find(({ code }) => code === option?.code);
      const said = [concept?.display, ...(concept?.designation ?? []).map(({ value }) => value)];
      expect([option?.code, said]).toEqual([option?.code, expect.arrayContaining([option?.display])]);
    }
  });

  test('of SNOMED CT are those of the brief and no others, each to be confirmed', () => {
    const allowed = [...Object.values(partCodes).flat(), ...Object.values(sideCodes)].map(({ code }) => code);
    const targets = (conceptMapOf(spoken).group ?? []).flatMap(({ element }) =>
      element.flatMap(({ target = [] }) => target),
    );
    expect(new Set(targets.map(({ code }) => code))).toEqual(new Set(allowed));
    expect(new Set(targets.map(({ comment }) => comment))).toEqual(new Set([fhir.record.confirmInUkRelease]));
  });

  test.each(['15802004', '74333002'])('never include %s, which is a condition', (code) => {
    expect(JSON.stringify(resources)).not.toContain(code);
  });
});

function everyItem(items: readonly QuestionnaireItem[]): readonly QuestionnaireItem[] {
  return items.flatMap((item) => [item, ...everyItem(item.item ?? [])]);
}
