import { describe, expect, it } from 'vitest';
import { type Migration, migrate, migrations } from '../../machines/migrations.ts';

describe('migrating', () => {
  it('takes every step from the version of the envelope to the newest, in order', () => {
    expect(migrate({ version: 1, taken: '' }, steps)).toEqual({ version: 1, taken: 'abc' });
  });

  it('begins at the version of the envelope', () => {
    expect(migrate({ version: 2, taken: '' }, steps)).toEqual({ version: 2, taken: 'bc' });
    expect(migrate({ version: 3, taken: '' }, steps)).toEqual({ version: 3, taken: 'c' });
  });

  it('leaves the newest version as it is', () => {
    const envelope = { version: 4, taken: '' };
    expect(migrate(envelope, steps)).toEqual(envelope);
  });

  it('does not change the envelope that it was given', () => {
    const envelope = Object.freeze({ version: 1, taken: '' });
    migrate(envelope, steps);
    expect(envelope).toEqual({ version: 1, taken: '' });
  });
});

describe('the migrations that ship', () => {
  it('are none, so that the newest version is 1', () => {
    // With the first migration, give it a test of its own here: an envelope before, and the same after.
    expect(migrations).toEqual([]);
  });
});

const steps = ['a', 'b', 'c'].map(taking);

function taking(letter: string): Migration {
  return {
    what: `Notes the letter ${letter}`,
    up: (envelope) => ({ ...envelope, taken: `${String(envelope['taken'])}${letter}` }),
  };
}
