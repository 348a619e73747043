import type { PageRules } from '../../questions/question.ts';

/** Made pages behind the names that questions/questionnaire.ts exports, so that they can stand in its place. */
export function asQuestionnaire(pages: readonly PageRules[]) {
  const ids = new Set(pages.filter((page) => page.kind !== 'notice').map((page) => page.id));
  const starts = pages.flatMap((_page, index) => (index % perSection === 0 ? [index] : []));
  return {
    pages,
    sections: starts.map((start) => ({ id: `s${start}`, pages: pages.slice(start, start + perSection) })),
    adviceList: [],
    isQuestionId: (id: string) => ids.has(id),
  };
}

const perSection = 10;
