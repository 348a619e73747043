import { describe, expect, it } from 'vitest';
import { type Migration, migrate, migrations } from '../../machines/migrations.ts';

describe('migrating', () => {
  it('takes every step from the version of the record to the newest, in order', () => {
    expect(migrate({ version: 1, taken: '' }, steps)).toEqual({ version: 1, taken: 'abc' });
  });

  it('begins at the version of the record', () => {
    expect(migrate({ version: 2, taken: '' }, steps)).toEqual({ version: 2, taken: 'bc' });
    expect(migrate({ version: 3, taken: '' }, steps)).toEqual({ version: 3, taken: 'c' });
  });

  it('leaves the newest version as it is', () => {
    const record = { version: 4, taken: '' };
    expect(migrate(record, steps)).toEqual(record);
  });

  it('does not change the record that it was given', () => {
    const record = Object.freeze({ version: 1, taken: '' });
    migrate(record, steps);
    expect(record).toEqual({ version: 1, taken: '' });
  });
});

describe('the migrations that ship', () => {
  it('are none, so that the newest version is 1', () => {
    // With the first migration, give it a test of its own here: a record before, and the same after.
    expect(migrations).toEqual([]);
  });
});

const steps = ['a', 'b', 'c'].map(taking);

function taking(letter: string): Migration {
  return {
    what: `Notes the letter ${letter}`,
    up: (record) => ({ ...record, taken: `${String(record['taken'])}${letter}` }),
  };
}
