import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** `tests/a.test.ts`: "words of the name", on a line of a list. */
const evidenceLine = /^ {2}- `([^`]+)`: "([^"]+)"$/;

const lines = readFileSync('docs/safety/threat-model.md', 'utf8').split('\n');
const evidence = lines.flatMap((line) => {
  const [, file, name] = evidenceLine.exec(line) ?? [];
  return file === undefined || name === undefined ? [] : [{ file, name }];
});

describe('The threat model', () => {
  test('names evidence in one form', () => {
    const looksLikeIt = lines.filter((line) => line.startsWith('  - '));
    expect(looksLikeIt.filter((line) => !evidenceLine.test(line))).toEqual([]);
    expect(evidence.length).toBeGreaterThan(20);
  });

  test.each(evidence)('names a test of $file: $name', ({ file, name }) => {
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8').replaceAll("\\'", "'")).toContain(name);
  });

  test('has evidence, or says that it has none, for everybody it names', () => {
    const sections = lines.join('\n').split(/^## /m).slice(1);
    const bare = sections
      .filter((section) => !/^ {2}- /m.test(section))
      .map((section) => section.split('\n')[0]);
    expect(bare).toEqual(['What is worth protecting', 'What is not stopped']);
  });
});
