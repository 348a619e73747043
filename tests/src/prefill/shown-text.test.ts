import { expect, test } from 'vitest';
import { shownText } from '../../../src/prefill/shown-text.ts';

test('A short text is shown whole', () => {
  expect(shownText('a'.repeat(200))).toBe('a'.repeat(200));
});

test('A long text is cut, and says so', () => {
  expect(shownText('a'.repeat(201))).toBe(`${'a'.repeat(200)}…`);
  expect(shownText('😀'.repeat(201))).toBe(`${'😀'.repeat(200)}…`);
  expect(shownText('a'.repeat(1_000_000))).toHaveLength(201);
});

test('More is shown where more is asked for', () => {
  expect(shownText('a'.repeat(500), 500)).toBe('a'.repeat(500));
  expect(shownText('a'.repeat(501), 500)).toBe(`${'a'.repeat(500)}…`);
});

test('What could hide something is shown', () => {
  expect(shownText('left\u202Eright')).toBe('left[U+202E]right');
});
