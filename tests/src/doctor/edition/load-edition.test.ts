import { expect, test } from 'vitest';
import { questionnaireVersion } from '../../../../questions/version.ts';
import { editionVersions, loadEdition } from '../../../../src/doctor/edition/load-edition.ts';
import { editionInForce } from '../../../questions/editions/edition-in-force.ts';

test('The version in force loads as it stands', async () => {
  expect(await loadEdition(questionnaireVersion)).toEqual(await editionInForce());
});

test.each(editionVersions)('Edition %s loads', async (version) => {
  expect(await loadEdition(version)).toMatchObject({ version });
});

test.each(['', '0', '1.json', '../editions/1', '__proto__', 'constructor'])(
  'There is no edition "%s"',
  async (version) => {
    expect(await loadEdition(version)).toBeNull();
  },
);
