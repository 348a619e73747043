import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { expect } from 'vitest';
import { prove } from '../support/prove.ts';
import { atlasPage } from './atlas-page.ts';
import { clinicalDiff } from './clinical-diff.ts';
import { rulesToKeep } from './kept-rules.ts';
import { movesSince } from './moves.ts';

const atlasFile = 'docs/assurance/atlas.md';
const rulesFile = 'docs/assurance/rules.json';

/** `npm run atlas` writes both files: whoever runs it has read what moved. */
const isMeant = process.env['npm_lifecycle_event'] === 'atlas';

prove(
  'the atlas is current',
  'The atlas says what the product does today; a change that moves any answer is shown to a doctor first.',
  async (cases) => {
    const page = await atlasPage();
    const rules = await format(JSON.stringify(rulesToKeep()), { parser: 'json', printWidth: 110 });
    const kept = existsSync(rulesFile) ? readFileSync(rulesFile, 'utf8') : rules;
    const moved = clinicalDiff(movesSince(JSON.parse(kept)));
    if (isMeant) {
      write(page, rules, moved);
    } else {
      if (moved !== '') expect.fail(`${whatToDo}\n\n${moved}`);
      expect(rules, 'The kept rules are not those in force. Run npm run atlas.').toBe(kept);
      expect(page, 'The atlas is not current. Run npm run atlas.').toBe(readFileSync(atlasFile, 'utf8'));
    }
    cases.held(page.split('\n').filter((line) => line.startsWith('|')).length);
  },
);

const whatToDo =
  'Some answers lead elsewhere than they did. Read this with a doctor. If it is meant, run npm run atlas and commit what it writes.';

function write(page: string, rules: string, moved: string): void {
  process.stdout.write(`\n${moved === '' ? 'No answer leads elsewhere than it did.' : moved}\n`);
  writeFileSync(atlasFile, page);
  writeFileSync(rulesFile, rules);
}
