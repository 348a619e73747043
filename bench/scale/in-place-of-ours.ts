import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { PageRules } from '../../questions/question.ts';

/**
 * Puts made pages where every module finds our questionnaire, so that what is measured is the code that is released, file
 * by file, and not a copy of it that takes its pages from elsewhere.
 */
export function inPlaceOfOurs(pages: readonly PageRules[]): Plugin {
  return {
    name: 'in-place-of-ours',
    load: (id) => (id === ours ? moduleOf(pages) : undefined),
  };
}

const ours = fileURLToPath(new URL('../../questions/questionnaire.ts', import.meta.url));
const shaping = fileURLToPath(new URL('as-questionnaire.ts', import.meta.url));

function moduleOf(pages: readonly PageRules[]): string {
  return [
    `import { asQuestionnaire } from ${JSON.stringify(shaping)};`,
    `const pages = JSON.parse(${JSON.stringify(JSON.stringify(pages))});`,
    `export const { sections, adviceList, isQuestionId } = asQuestionnaire(pages);`,
    `export { pages };`,
  ].join('\n');
}
