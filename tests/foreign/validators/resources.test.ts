import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FhirResource } from 'fhir/r4';
import { beforeAll, describe, expect, it } from 'vitest';
import { explanationOf, explained } from './explained.ts';
import { allResources } from './resources.ts';
import { type Said, said } from './said.ts';
import { validators } from './validators.mjs';

declare module 'vitest' {
  interface TaskMeta {
    fhir?: Said & { readonly version: string };
  }
}

const folder = 'dist-fhir';

beforeAll(writeResources);

const heard = new Set<string>();

describe('no resource has an error', () => {
  it.for(validators.map((validator) => [validator.name, validator] as const))(
    '%s',
    ([, { name, version, validate }], { task }) => {
      const resources = readResources();
      const all = resources.map(({ resource }) => resource);
      const found = resources.map(({ file, resource }) => ({
        file,
        kind: resource.resourceType,
        findings: validate(resource, all),
      }));
      const { kinds, sentences } = said(found);
      task.meta.fhir = { version, kinds, sentences };
      const unexplained = sentences.filter(({ severity, says }) => {
        const explanation = explanationOf(name, says);
        if (explanation) heard.add(explanation.because);
        return severity === 'error' || explanation === undefined;
      });
      expect(unexplained).toEqual([]);
    },
  );

  it('and whatever is explained is still said', () => {
    expect(explained.filter(({ because }) => !heard.has(because))).toEqual([]);
  });
});

async function writeResources(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const { file, resource } of await allResources()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${JSON.stringify(resource, null, 2)}\n`);
  }
}

/** What is judged is what was written. */
function readResources() {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => ({
      file,
      resource: JSON.parse(readFileSync(join(folder, file), 'utf8')) as FhirResource,
    }));
}
