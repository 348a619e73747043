import { describe, expect, it } from 'vitest';
import { assessment } from '../../machines/assessment.ts';
import { trueEdges } from '../../machines/edges.ts';
import { isQuestionId, type PageId, pages } from '../../questions/questionnaire.ts';

const edges = trueEdges();

describe('the edges of the machine', () => {
  it.each(pages.map(({ id }) => id))('from %s are those of the path, there and back', (id) => {
    const before = pages.filter((page) => edges.get(page.id)?.includes(id)).map((page) => page.id);
    const returning = isQuestionId(id) ? ['arriving'] : [];
    expect(targetsOf(id, 'back')).toEqual([
      ...returning,
      ...before,
      ...(id === 'who' ? ['emergencyCheck'] : []),
    ]);
    expect(targetsOf(id, isQuestionId(id) ? 'answer' : 'continue').toSorted()).toEqual(
      onwardsFrom(id).toSorted(),
    );
  });

  it('from the check page lead back to each last page', () => {
    const last = pages.filter((page) => edges.get(page.id)?.includes('checkAnswers')).map((page) => page.id);
    expect(targetsOf('checkAnswers', 'back')).toEqual(last);
  });
});

function onwardsFrom(id: PageId): readonly string[] {
  const next = edges.get(id) ?? [];
  return next.length > 0 ? [...next, 'arriving'] : [];
}

function targetsOf(state: PageId | 'checkAnswers', event: string): readonly string[] {
  const transitions = assessment().states[state]?.transitions.get(event) ?? [];
  return transitions.flatMap(({ target }) => (target ?? []).map(({ key }) => key));
}
