import type { PageRules } from '../../questions/question.ts';
import { conditionalPerSection } from './shapes.ts';

/** Made pages as questions/order.ts has ours: in sections. */
export function inOrder(pages: readonly PageRules[]) {
  const starts = pages.flatMap((_page, index) => (index % perSection === 0 ? [index] : []));
  return {
    sections: starts.map((start) => ({ id: `s${start}`, pages: pages.slice(start, start + perSection) })),
    adviceList: [],
  };
}

const perSection = 1 + conditionalPerSection;
