import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trueEdges } from '../../machines/edges.ts';
import { nextPage, type Path, pathOf, type Standing } from '../../machines/path.ts';
import type { PageId } from '../../questions/questionnaire.ts';
import { anyAnswers, anyLength, finishedAnswers, seeded } from './any-answers.ts';

describe('the edges', () => {
  it.each(Object.entries<readonly Standing[]>(meant))(
    'of %s are those that the questionnaire was meant to have',
    (page, next) => {
      const found = [...trueEdges()].find(([from]) => from === page)?.[1];
      expect(found?.toSorted()).toEqual(next.toSorted());
    },
  );

  it('are each listed once', () => {
    for (const [page, next] of trueEdges()) expect([page, new Set(next).size]).toEqual([page, next.length]);
  });

  it('are the only ones that anybody takes', () => {
    const table = trueEdges();
    const property = fc.property(finishedAnswers, ({ answers, length }) => {
      expect(edgesNotIn(table, pathOf(answers, length))).toEqual([]);
    });
    fc.assert(property, { ...seeded, numRuns: 2000 });
  });

  it('are the only ones on the path of whatever may lie in a store', () => {
    const table = trueEdges();
    const property = fc.property(anyAnswers, anyLength, (entered, length) => {
      expect(edgesNotIn(table, pathOf(entered, length))).toEqual([]);
    });
    fc.assert(property, { ...seeded, numRuns: 2000 });
  });

  it('are all taken by somebody', () => {
    const walked = fc.sample(finishedAnswers, { ...seeded, numRuns: 2000 });
    const taken = new Set(
      walked.flatMap(({ answers, length }) => edgesOf(pathOf(answers, length)).map(named)),
    );
    const wanted = [...trueEdges()].flatMap(([page, next]) => next.map((to) => named([page, to])));
    expect(wanted.filter((edge) => !taken.has(edge))).toEqual([]);
  });
});

/** Where the way parts, written by hand from the table of questions in the clinical brief, section 9. */
const meant = {
  age: ['askAParent', 'noticed'],
  // A person under 13 who answers alone goes no further.
  askAParent: [],
  noticed: ['noticedOther', 'parts'],
  // Where it started is asked at once when 2 parts are ticked and neither is a limb.
  parts: ['armSide', 'legSide', 'startedIn', 'spread'],
  armSide: ['legSide', 'startedIn', 'spread'],
  legSide: ['startedIn', 'spread'],
  timing: ['tasks', 'timeOfDay', 'attackLength', 'worse'],
  tasks: ['tasksOther', 'worse'],
  // The short walk skips what helps and what hurts.
  worse: ['helps', 'family'],
  family: ['familyDetail', 'medicines'],
  medicines: ['medicinesOther', 'medicineTiming', 'illnesses'],
  // The short walk ends here.
  illnesses: ['illnessesOther', 'birth', 'harder', 'checkAnswers'],
  illnessesOther: ['birth', 'harder', 'checkAnswers'],
  harder: ['mood', 'helpSoFar'],
  helpSoFar: ['deviceHelp', 'matters'],
} satisfies Partial<Record<PageId, readonly Standing[]>>;

type Edge = readonly [PageId, Standing];

function edgesNotIn(table: ReturnType<typeof trueEdges>, path: Path): readonly Edge[] {
  return edgesOf(path).filter(([from, to]) => !table.get(from)?.includes(to));
}

/** A notice that ends the path leads nowhere. */
function edgesOf(path: Path): readonly Edge[] {
  return path.steps
    .filter(({ page }) => page.kind !== 'notice' || !page.ends)
    .map(({ id }) => [id, nextPage(path, id)] as const);
}

function named([from, to]: Edge): string {
  return `${from} -> ${to}`;
}
