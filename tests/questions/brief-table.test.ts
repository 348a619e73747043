import { describe, expect, it } from 'vitest';
import { type PageId, pages } from '../../questions/questionnaire.ts';

describe('the table of questions in the clinical brief, section 9', () => {
  it('has a page for every row', () => {
    expect(rows.map(([row]) => row).join(' ')).toBe(
      '1 2 3 4 5 6 7 8 9 10 11 12 12a 12b 12c 13 14 15 16 16a 17 17a 18 19 20 21 22 23 24',
    );
    const asked = new Set(pages.map((page) => page.id));
    expect(rows.flatMap(([, ids]) => ids).filter((id) => !asked.has(id))).toEqual([]);
  });

  it('stands in the order of its rows', () => {
    const order = pages.map((page) => page.id);
    const places = rows.map(([, [first]]) => order.indexOf(first));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('has its core rows in the short walk, and its optional rows in the full one only', () => {
    expect(idsIn('core').filter((id) => !walksOf(id).includes('short'))).toEqual([]);
    expect(idsIn('optional').filter((id) => walksOf(id).includes('short'))).toEqual([]);
  });

  it('lets its optional rows be left empty, and besides them only what is told in words', () => {
    const free = pages.filter((page) => page.kind !== 'notice' && page.optional);
    const inWords = pages.filter((page) => page.kind === 'shortText');
    const wanted = [...idsIn('optional'), ...inWords.map((page) => page.id)];
    expect(new Set(free.map((page) => page.id))).toEqual(new Set(wanted));
  });
});

/** Each row with the pages that ask it, follow-up questions in words and notices included. Core is marked (C), optional (O). */
const rows: readonly (readonly [string, readonly [PageId, ...PageId[]], 'core' | 'more' | 'optional'])[] = [
  ['1', ['who'], 'core'],
  ['2', ['age', 'askAParent'], 'core'],
  ['3', ['noticed', 'noticedOther'], 'core'],
  ['4', ['parts'], 'core'],
  ['5', ['armSide'], 'core'],
  ['6', ['legSide'], 'core'],
  ['7', ['startedIn'], 'more'],
  ['8', ['spread'], 'core'],
  ['9', ['onsetAge'], 'core'],
  ['10', ['onsetManner'], 'core'],
  ['11', ['course'], 'core'],
  ['12', ['timing'], 'core'],
  ['12a', ['tasks', 'tasksOther'], 'core'],
  ['12b', ['timeOfDay'], 'core'],
  ['12c', ['attackLength', 'attackTriggers'], 'core'],
  ['13', ['worse'], 'core'],
  ['14', ['helps'], 'more'],
  ['15', ['pain'], 'more'],
  ['16', ['family'], 'core'],
  ['16a', ['familyDetail'], 'core'],
  ['17', ['medicines', 'medicinesOther'], 'core'],
  ['17a', ['medicineTiming'], 'core'],
  ['18', ['illnesses', 'illnessesOther'], 'core'],
  ['19', ['birth'], 'more'],
  ['20', ['harder'], 'more'],
  ['21', ['mood'], 'optional'],
  ['22', ['helpSoFar', 'deviceHelp'], 'more'],
  ['23', ['matters'], 'optional'],
  ['24', ['support'], 'optional'],
];

function idsIn(wanted: (typeof rows)[number][2]): readonly PageId[] {
  return rows.flatMap(([, ids, mark]) => (mark === wanted ? ids : []));
}

function walksOf(id: PageId): readonly string[] {
  return pages.find((page) => page.id === id)?.walks ?? [];
}
