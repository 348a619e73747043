import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { questionnaireVersion } from '../../../questions/version.ts';
import { parseEdition } from '../../../src/doctor/edition/edition-schema.ts';
import { editionVersions } from '../../../src/doctor/edition/load-edition.ts';
import { editionInForce } from './edition-in-force.ts';

/** `npm run edition` writes the file of the version in force, and never that of another. */
const isMeant = process.env['npm_lifecycle_event'] === 'edition';

const file = fileOf(questionnaireVersion);

test('The edition in force is the one that was written down', async () => {
  const made = await format(JSON.stringify(await editionInForce()), { parser: 'json', printWidth: 110 });
  if (isMeant) writeFileSync(file, made);
  expect(existsSync(file), `There is no edition ${questionnaireVersion}. Run npm run edition.`).toBe(true);
  expect(
    made,
    `The questions or words of edition ${questionnaireVersion} changed. If it was published, raise questions/version.ts and run npm run edition; if not, run npm run edition.`,
  ).toBe(readFileSync(file, 'utf8'));
});

test('The version is short and of plain characters, and can be the name of a file', () => {
  expect(questionnaireVersion).toMatch(/^[a-z0-9-]{1,12}$/);
});

describe.each(editionVersions)('Edition %s', (version) => {
  const edition = parseEdition(JSON.parse(readFileSync(fileOf(version), 'utf8')));

  test('says its own version', () => {
    expect(edition.version).toBe(version);
  });

  test('has every page in one section, in the order in which pages are asked', () => {
    expect(edition.sections.flatMap(({ pages }) => pages)).toEqual(edition.pages.map(({ id }) => id));
  });

  test('knows whom its words speak to, whoever answers', () => {
    const who = edition.pages.find(({ id }) => id === 'who');
    expect(Object.keys(edition.voices)).toEqual(who && 'options' in who ? who.options : []);
  });

  test.each(Object.entries(edition.words))('has words in %s for all that can be shown', (_tag, words) => {
    const questions = edition.pages.filter((page) => page.kind !== 'notice');
    expect(Object.keys(words.sections)).toEqual(edition.sections.map(({ id }) => id));
    expect(Object.keys(words.questions)).toEqual(questions.map(({ id }) => id));
    expect(Object.keys(words.advice)).toEqual(edition.advice.map(({ id }) => id));
    for (const question of questions) {
      const options = 'options' in question ? question.options : [];
      const worded = Object.keys(words.questions[question.id]?.options ?? {});
      expect([question.id, [...worded].sort()]).toEqual([question.id, [...options].sort()]);
    }
  });
});

function fileOf(version: string): string {
  return `questions/editions/${version}.json`;
}
