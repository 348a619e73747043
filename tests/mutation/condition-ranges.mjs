import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** The properties of a question or an advice that decide; all others are words, or names. */
const deciding = [
  'when',
  'optionWhen',
  'because',
  'about',
  'exclusive',
  'atLeastOffered',
  'walks',
  'ends',
  'optional',
];

/** Where the conditions stand in `questions/`, as `file:line:column-line:column` for the mutation runner. */
export function conditionRanges() {
  return readdirSync('questions', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => rangesIn(join('questions', file)));
}

function rangesIn(file) {
  const source = readFileSync(file, 'utf8');
  const { program } = parseSync(file, source);
  return decidingNodes(program).map(
    ({ start, end }) => `${file}:${placeOf(source, start)}-${placeOf(source, end)}`,
  );
}

/** The values of deciding properties, and conditions that stand by themselves, such as `is16OrOver`. */
function decidingNodes(node) {
  if (Array.isArray(node)) return node.flatMap(decidingNodes);
  if (typeof node !== 'object' || node === null) return [];
  if (node.type === 'Property' && deciding.includes(node.key.name)) return [node.value];
  if (node.type === 'VariableDeclarator' && isCondition(node.init)) return [node.init];
  return Object.values(node).flatMap(decidingNodes);
}

function isCondition(node) {
  return node?.type === 'CallExpression' && ['all', 'any'].includes(node.callee.name);
}

/** Lines from 1, columns from 0. */
function placeOf(source, offset) {
  const before = source.slice(0, offset).split('\n');
  return `${before.length}:${before.at(-1).length}`;
}
