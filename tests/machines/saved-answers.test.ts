import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Migration } from '../../machines/migrations.ts';
import { savedText, type SavedAnswers } from '../../machines/saved-text.ts';
import { type Restored, restore } from '../../machines/saved-answers.ts';
import { textLimit } from '../../questions/question.ts';
import { finishedAnswers, seeded } from './any-answers.ts';
import { fullNeckAnswers } from './sample-answers.ts';

describe('saving and restoring', () => {
  it('gives back what was saved', () => {
    expect(restore(savedText(saved), now)).toEqual({ kind: 'restored', saved });
  });

  it('gives back the answers of any finished walk', () => {
    fc.assert(
      fc.property(finishedAnswers, ({ answers, length }) => {
        expect(restore(savedText({ ...saved, answers, length }), now)).toEqual({
          kind: 'restored',
          saved: { ...saved, answers, length },
        });
      }),
      { ...seeded, numRuns: 300 },
    );
  });

  it('keeps nothing but the record', () => {
    expect(JSON.parse(savedText(saved))).toEqual({
      format: 'beforehand-answers',
      version: 2,
      answers: fullNeckAnswers,
      length: 'full',
      place: 'worse',
      checked: true,
      returning: true,
      changing: 'worse',
      prefilled: ['worse', 'mood'],
      savedAt: '2026-11-20T10:00:00.000Z',
      expiresAt: '2026-11-27T10:00:00.000Z',
    });
  });

  it('keeps nothing more, though the caller holds more', () => {
    const context = { ...saved, refusal: null, deleted: { answers: fullNeckAnswers } };
    expect(savedText(context)).toBe(savedText(saved));
  });

  it('keeps an option that is not on offer now, for the way back to its branch', () => {
    const answers = { ...fullNeckAnswers, age: 'from13to15', worse: ['alcohol'] } as const;
    expect(restore(written({ answers }), now)).toEqual({ kind: 'restored', saved: { ...saved, answers } });
  });

  it('restores without a place, without a change, without an end, and without an answer', () => {
    const little = { place: null, changing: null, prefilled: [], expiresAt: null, answers: {} };
    expect(restore(written(little), now)).toEqual({ kind: 'restored', saved: { ...saved, ...little } });
  });
});

describe('saved answers that cannot be read', () => {
  it.each<readonly [string, string]>([
    ['are no JSON', '{"format":'],
    ['are empty', ''],
    ['are another kind of JSON', '[]'],
    ['are null', 'null'],
    ['have another format', written({ format: 'someone-elses' })],
    ['have no format', written({ format: undefined })],
    ['have no version', written({ version: undefined })],
    ['have the version 0', written({ version: 0 })],
    ['have half a version', written({ version: 1.5 })],
    ['have a version in words', written({ version: '1' })],
    ['have no answers', written({ answers: undefined })],
    ['answer an unknown question', withAnswer('shoeSize', '42')],
    ['answer a notice', withAnswer('deviceHelp', null)],
    [
      'have an answer named like a part of every object',
      written({}).replace('"answers":{', '"answers":{"__proto__":"x",'),
    ],
    ['choose an unknown option', withAnswer('who', 'nobody')],
    ['tick an unknown option', withAnswer('worse', ['stress', 'rain'])],
    ['tick an option twice', withAnswer('worse', ['stress', 'stress'])],
    ['tick nothing', withAnswer('worse', [])],
    ['tick an option that stands alone with another', withAnswer('worse', ['stress', 'none'])],
    ['tick where one is chosen', withAnswer('who', ['me'])],
    ['choose where several are ticked', withAnswer('worse', 'stress')],
    ['leave a question empty that must be answered', withAnswer('who', null)],
    ['have an empty text', withAnswer('matters', '')],
    ['have a text that is too long', withAnswer('matters', 'a'.repeat(textLimit + 1))],
    ['have an unknown length', written({ length: 'endless' })],
    ['have an unknown place', written({ place: 'shoeSize' })],
    ['stand at a page around the walk', written({ place: 'emergencyCheck' })],
    ['do not say if the check was passed', written({ checked: undefined })],
    ['do not say if the person was returning', written({ returning: undefined })],
    ['do not say which answer was being changed', written({ changing: undefined })],
    ['were changing an unknown question', written({ changing: 'shoeSize' })],
    ['were changing a notice', written({ changing: 'deviceHelp' })],
    ['were changing the check page', written({ changing: 'checkAnswers' })],
    ['do not say which answers came from a file', written({ prefilled: undefined })],
    ['have an unknown question from a file', written({ prefilled: ['shoeSize'] })],
    ['have a notice from a file', written({ prefilled: ['deviceHelp'] })],
    ['have no day', written({ savedAt: undefined })],
    ['have a day that does not exist', written({ savedAt: '2026-13-41T10:00:00.000Z' })],
    ['have an end that is no moment', written({ expiresAt: 'soon' })],
  ])('%s', (_, text) => {
    expect(restore(text, now)).toEqual(refusedAs('unreadable'));
  });

  it('are refused whole, though only one answer is wrong', () => {
    const answers = { ...fullNeckAnswers, who: 'nobody' };
    expect(restore(written({ answers }), now)).toEqual(refusedAs('unreadable'));
  });

  it('do not include a text of the greatest length', () => {
    const matters = 'a'.repeat(textLimit);
    expect(restore(withAnswer('matters', matters), now)).toMatchObject({
      kind: 'restored',
      saved: { answers: { matters } },
    });
  });
});

describe('saved answers that are too new or too old', () => {
  it('are refused from a newer version, whatever else they hold', () => {
    expect(restore(written({ version: 3 }), now)).toEqual(refusedAs('newer'));
    expect(restore(written({ version: 3, answers: undefined }), now)).toEqual(refusedAs('newer'));
  });

  it('are used until the moment they expire, and not at it', () => {
    const atMoment = new Date('2026-11-27T10:00:00.000Z');
    expect(restore(savedText(saved), new Date(atMoment.getTime() - 1)).kind).toBe('restored');
    expect(restore(savedText(saved), atMoment)).toEqual(refusedAs('expired'));
  });

  it('do not expire without an end', () => {
    expect(restore(written({ expiresAt: null }), new Date('2099-01-01')).kind).toBe('restored');
  });
});

describe('saved answers of the first version', () => {
  const { prefilled: _prefilled, ...first } = saved;
  const text = JSON.stringify({ format: 'beforehand-answers', version: 1, ...first });

  it('are restored, and none of them came from a file', () => {
    expect(restore(text, now)).toEqual({ kind: 'restored', saved: { ...saved, prefilled: [] } });
  });
});

describe('saved answers of an older version', () => {
  const steps: readonly Migration[] = [
    {
      what: 'Renames the question `person` to `who`',
      up: ({ person, ...record }) => ({ ...record, who: person }),
    },
    {
      what: 'Gathers the answers',
      up: ({ who, ...record }) => ({ ...record, answers: { who } }),
    },
  ];

  it('are migrated step by step, then checked', () => {
    expect(restore(written({ version: 1, answers: undefined, person: 'me' }), now, steps)).toEqual({
      kind: 'restored',
      saved: { ...saved, answers: { who: 'me' } },
    });
  });

  it('are migrated from where they are', () => {
    expect(restore(written({ version: 2, answers: undefined, who: 'me' }), now, steps)).toEqual({
      kind: 'restored',
      saved: { ...saved, answers: { who: 'me' } },
    });
  });

  it('are refused if they do not pass the check after it', () => {
    expect(restore(written({ version: 1, answers: undefined, person: 'nobody' }), now, steps)).toEqual(
      refusedAs('unreadable'),
    );
  });

  it('are refused if a step trips over them', () => {
    const trips: Migration = {
      what: 'Reads a field that is not there',
      up: () => {
        throw new TypeError('There are no answers');
      },
    };
    expect(restore(written({ version: 1 }), now, [trips])).toEqual(refusedAs('unreadable'));
  });

  it('are newer only beyond the last step', () => {
    expect(restore(written({ version: 3 }), now, steps).kind).toBe('restored');
    expect(restore(written({ version: 4 }), now, steps)).toEqual(refusedAs('newer'));
  });
});

const now = new Date('2026-11-22T10:00:00.000Z');

const saved: SavedAnswers = {
  answers: fullNeckAnswers,
  length: 'full',
  place: 'worse',
  checked: true,
  returning: true,
  changing: 'worse',
  prefilled: ['worse', 'mood'],
  savedAt: new Date('2026-11-20T10:00:00.000Z'),
  expiresAt: new Date('2026-11-27T10:00:00.000Z'),
};

/** A sound record with some of its fields replaced. */
function written(fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...saved, format: 'beforehand-answers', version: 2, ...fields });
}

function withAnswer(question: string, value: unknown): string {
  return written({ answers: { [question]: value } });
}

function refusedAs(refusal: Extract<Restored, { kind: 'refused' }>['refusal']): Restored {
  return { kind: 'refused', refusal };
}
