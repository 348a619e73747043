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
  it('lead to version 2', () => {
    // Give each new migration a test of its own here: a record before, and the same after.
    expect(migrations).toHaveLength(1);
  });

  it('note that no answer of version 1 came from a file', () => {
    const record = { version: 1, answers: { who: 'me' }, place: 'age' };
    expect(migrate(record, migrations)).toEqual({ ...record, prefilled: [] });
  });
});

const steps = ['a', 'b', 'c'].map(taking);

function taking(letter: string): Migration {
  return {
    what: `Notes the letter ${letter}`,
    up: (record) => ({ ...record, taken: `${String(record['taken'])}${letter}` }),
  };
}
