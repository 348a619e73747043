import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hazardPage } from './hazard-page.ts';
import { hazards, riskOf } from './hazard.ts';

const pageFile = 'docs/safety/hazard-log.md';

describe('The hazard log', () => {
  test('has 25 hazards or more, numbered in order', () => {
    expect(hazards.length).toBeGreaterThanOrEqual(25);
    expect(hazards.map(({ id }) => Number(id.slice(1)))).toEqual(hazards.map((_, index) => index + 1));
  });

  test.each(hazards)('$id has a control with evidence, and no control makes it worse', (hazard) => {
    const { newControls, initial, residual } = hazard;
    expect(newControls.flatMap(({ evidence }) => evidence)).not.toEqual([]);
    expect(riskOf(residual)).toBeLessThanOrEqual(riskOf(initial));
  });

  test('leaves no risk that is unacceptable or must be reduced', () => {
    expect(hazards.filter(({ residual }) => riskOf(residual) > 3)).toEqual([]);
  });

  test('names only test files that exist', () => {
    const files = hazards
      .flatMap(({ newControls }) => newControls.flatMap(({ evidence }) => evidence))
      .flatMap((evidence) => ('test' in evidence ? [evidence.test] : []));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  test('is printed as it stands in the data', async () => {
    const page = await hazardPage();
    // `npm run hazard-log` writes it.
    if (process.env['npm_lifecycle_event'] === 'hazard-log') writeFileSync(pageFile, page);
    expect(page, 'Run npm run hazard-log.').toBe(readFileSync(pageFile, 'utf8'));
  });
});
