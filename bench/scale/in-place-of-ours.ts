import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { PageRules } from '../../questions/question.ts';
import { inOrder } from './in-order.ts';

/**
 * Puts made pages where the questionnaire has ours, so that what is measured is the code that is released, file by file,
 * and not a copy of it that takes its pages from elsewhere.
 */
export function inPlaceOfOurs(pages: readonly PageRules[]): Plugin {
  return {
    name: 'in-place-of-ours',
    load: (id) => (id === ours ? moduleOf(pages) : undefined),
  };
}

const ours = fileURLToPath(new URL('../../questions/order.ts', import.meta.url));

function moduleOf(pages: readonly PageRules[]): string {
  const order = JSON.stringify(JSON.stringify(inOrder(pages)));
  return `export const { sections, adviceList } = JSON.parse(${order});`;
}
