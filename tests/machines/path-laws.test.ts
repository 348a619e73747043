import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPassed, mayVisit, nextPage, type Path, pathOf, previousPage } from '../../machines/path.ts';
import { type PageId, pages } from '../../questions/questionnaire.ts';
import { anyAnswers, anyLength, seeded } from './any-answers.ts';

describe('whatever was entered', () => {
  it('forward and back are inverse', () => {
    holdsForAny((path) => {
      for (const { id } of path.steps) expect(previousPage(path, nextPage(path, id))).toBe(id);
    });
  });

  it('the pages stand in the order of the questionnaire, each once', () => {
    holdsForAny((path) => {
      const ids = idsOf(path);
      expect(ids).toEqual(pages.map((page) => page.id).filter((id) => ids.includes(id)));
    });
  });

  it('the path waits at the first page that is not passed, and the pages up to it may be visited', () => {
    holdsForAny((path) => {
      const waiting = path.steps.findIndex((step) => !isPassed(step));
      expect(path.standsAt).toBe(path.steps[waiting]?.id ?? 'checkAnswers');
      const visited = path.steps.filter((step) => mayVisit(path, step.id));
      expect(visited).toEqual(waiting < 0 ? path.steps : path.steps.slice(0, waiting + 1));
    });
  });

  it('the path of its own answers is the same path', () => {
    fc.assert(
      fc.property(anyAnswers, anyLength, (entered, length) => {
        const path = pathOf(entered, length);
        expect(pathOf(path.answers, length)).toEqual(path);
      }),
      { ...seeded, numRuns: 500 },
    );
  });

  it('the full walk keeps every answer of the short one', () => {
    fc.assert(
      fc.property(anyAnswers, (entered) => {
        const short = pathOf(entered, 'short');
        expect(pathOf(entered, 'full').answers).toMatchObject(short.answers);
        expect(idsOf(pathOf(entered, 'full'))).toEqual(expect.arrayContaining([...idsOf(short)]));
      }),
      { ...seeded, numRuns: 500 },
    );
  });
});

function holdsForAny(law: (path: Path) => void): void {
  const property = fc.property(anyAnswers, anyLength, (entered, length) => law(pathOf(entered, length)));
  fc.assert(property, { ...seeded, numRuns: 500 });
}

function idsOf(path: Path): readonly PageId[] {
  return path.steps.map((step) => step.id);
}
