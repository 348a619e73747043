import { describe, expect, it } from 'vitest';

/** Imported inside a test, since a file that cannot be loaded has no test that could fail. */
const modules = import.meta.glob('../../{machines,questions}/**/*.ts');

describe('a module of the core', () => {
  it.each(Object.keys(modules))('%s can be loaded', async (file) => {
    await expect(modules[file]?.()).resolves.toBeDefined();
  });
});
