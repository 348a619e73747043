import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => join('src', file));

test('There are components to look through', () => {
  expect(components.length).toBeGreaterThan(20);
});

test.each(components)('%s has no words of its own', (file) => {
  expect(wordsIn(readFileSync(file, 'utf8'))).toEqual([]);
});

test.each([
  ['a text', '<p>Hello</p>', ['Hello']],
  ['a text between others', '<p>{name} is here<b>!</b></p>', ['is here']],
  ['a string in braces', "<p>{'Hello'}</p>", ['Hello']],
  ['a template', '<p>{`Hello ${name}`}</p>', ['Hello ']],
  ['one way of two', "<p>{isOpen ? 'Open' : words.closed}</p>", ['Open']],
  ['a text under a condition', "<p>{isOpen && 'Open'}</p>", ['Open']],
  ['a label that is heard', '<nav aria-label="Contents" />', ['Contents']],
  ['a title', "<PageHeading title={'Page not found'} />", ['Page not found']],
  ['words handed to a component', '<Button label={`Go ${on}`} />', ['Go ']],
])('%s would be found', (_what, jsx, found) => {
  expect(wordsIn(`const page = ${jsx};`)).toEqual(found);
});

test.each([
  '<p className="hint" id="one">{words.hint}</p>',
  '<a href="tel:999" rel="noreferrer">{words.call}</a>',
  '<div role="status" aria-labelledby={`${id}-label`} />',
  '<span> {words.optional}</span>',
])('%s has none', (jsx) => {
  expect(wordsIn(`const page = ${jsx};`)).toEqual([]);
});

/** Every text that would be read or heard: between tags, or in an attribute that speaks. */
function wordsIn(source: string): readonly string[] {
  const { program, errors } = parseSync('component.tsx', source);
  if (errors.length > 0) throw new Error(`A component does not parse: ${errors[0]?.message}`);
  return spoken(program).filter((text) => /\p{Letter}/u.test(text));
}

type Node = Readonly<Record<string, unknown>>;

const speakingAttributes = [
  'title',
  'alt',
  'placeholder',
  'label',
  'summary',
  'aria-label',
  'aria-description',
];

function spoken(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(spoken);
  if (!isNode(node)) return [];
  switch (node['type']) {
    case 'JSXText':
      return [String(node['value']).trim()];
    case 'JSXAttribute':
      return speaks(node['name']) ? texts(node['value']) : spoken(node['value']);
    case 'JSXElement':
    case 'JSXFragment':
      return [...spoken(node['openingElement']), ...spoken(node['children']), ...texts(betweenTags(node))];
    default:
      return Object.values(node).flatMap(spoken);
  }
}

function betweenTags({ children }: Node): readonly unknown[] {
  const between: readonly unknown[] = Array.isArray(children) ? children : [];
  return between.filter((child) => isNode(child) && child['type'] === 'JSXExpressionContainer');
}

function speaks(name: unknown): boolean {
  return isNode(name) && speakingAttributes.includes(String(name['name']));
}

/** The strings that an expression can come to, without looking into what it calls or compares. */
function texts(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(texts);
  if (!isNode(node)) return [];
  switch (node['type']) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']] : [];
    case 'TemplateLiteral':
      return texts(node['quasis']);
    case 'TemplateElement':
      return isNode(node['value']) ? [String(node['value']['cooked'])] : [];
    case 'JSXExpressionContainer':
      return texts(node['expression']);
    case 'ConditionalExpression':
      return [...texts(node['consequent']), ...texts(node['alternate'])];
    case 'LogicalExpression':
      return texts(node['right']);
    default:
      return [];
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
