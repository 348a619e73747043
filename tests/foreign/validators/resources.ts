import type { Bundle, FhirResource, QuestionnaireResponse } from 'fhir/r4';
import { pathOf } from '../../../machines/path.ts';
import { formInForce } from '../../../src/fhir/form-in-force.ts';
import type { FormWords } from '../../../src/fhir/making.ts';
import { publishedResources } from '../../../src/fhir/published.ts';
import { recordBundleOf } from '../../../src/fhir/record-bundle.ts';
import { responseOf } from '../../../src/fhir/response.ts';
import { loadFhirWords, loadWalkWords } from '../../../src/words/later-words.ts';
import { loadWords } from '../../../src/words/whole-words.ts';
import { oneByPage, peopleByPage, type Person, withoutAnswer } from '../../support/people.ts';

export interface Written {
  /** Below the folder that they are written to. */
  readonly file: string;
  readonly resource: FhirResource;
}

/** What is published with the site, and what people of every page and voice take away from it. */
export async function allResources(): Promise<readonly Written[]> {
  const spoken = {
    words: await loadWords('en'),
    walkWords: await loadWalkWords('en'),
    fhir: await loadFhirWords('en'),
  };
  return [
    ...publishedResources(spoken).map(({ address, resource }) => ({
      file: address.replace(/^\/?fhir\//, ''),
      resource,
    })),
    ...peopleByPage.map((person) => written('completed', person, response(person, spoken))),
    ...oneByPage.map((person) => written('half-way', person, response(withoutAnswer(person), spoken))),
    ...oneByPage.map((person) => written('record', person, record(person, spoken))),
  ];
}

function written(what: string, { voice, page }: Person, resource: Bundle | QuestionnaireResponse): Written {
  return { file: `${resource.resourceType}/${what}-${voice}-${page.id}.json`, resource };
}

function response(person: Person, spoken: FormWords): QuestionnaireResponse {
  return responseOf(askedOf(person, spoken), answeredBy(person));
}

function record(person: Person, spoken: FormWords): Bundle {
  let made = 0;
  const newId = () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`;
  const text = 'A summary of half a page.\n½ of it is in the person\u2019s own words.\n';
  const summary = { text, language: spoken.words.language };
  return recordBundleOf(askedOf(person, spoken), answeredBy(person), summary, spoken.fhir.record, newId);
}

function askedOf({ voice, length }: Person, { words, walkWords }: FormWords) {
  return formInForce({ length, voice }, words.language, walkWords);
}

function answeredBy({ answers, length }: Person) {
  return { path: pathOf(answers, length), authored: new Date('2026-11-25T09:30:00Z'), reference: 'ABC-123' };
}
