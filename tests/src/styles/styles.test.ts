import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Declaration {
  readonly file: string;
  readonly property: string;
  readonly value: string;
}

const folder = 'src/styles';
const sheets = readdirSync(folder)
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({
    file,
    css: readFileSync(`${folder}/${file}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, ''),
  }));
const declarations = sheets.flatMap(({ file, css }) => declarationsIn(css).map((one) => ({ file, ...one })));

test('There are styles to look through', () => {
  expect(sheets.length).toBeGreaterThan(5);
  expect(declarations.length).toBeGreaterThan(200);
});

describe('A page that is read from right to left is the mirror image: no style names a side', () => {
  test('in the styles of the site', () => {
    expect(declarations.filter(isPhysical)).toEqual([]);
  });

  test.each([
    'margin-left: 1rem',
    'padding-right: 0',
    'border-left: 1px solid',
    'border-top-left-radius: 2px',
    'left: 0',
    'inset: 0 auto 0 0',
    'margin: 0 1rem 0 2rem',
    'max-width: 40rem',
    'height: 2rem',
    'text-align: left',
    'float: right',
    'overflow-x: auto',
  ])('and the test would find %s', (declaration) => {
    expect(declarationsIn(`p { ${declaration}; }`).map(isPhysical)).toEqual([true]);
  });

  test.each([
    'margin-inline-start: 1rem',
    'margin: 0 1rem',
    'margin: 1rem 2rem 0 2rem',
    'inline-size: 100%',
    'border-width: 4px',
    'stroke-width: 2',
    'text-align: center',
    'float: inline-end',
  ])('while %s is well', (declaration) => {
    expect(declarationsIn(`p { ${declaration}; }`).map(isPhysical)).toEqual([false]);
  });
});

describe('A design token', () => {
  const tokens = new Set(definedIn('tokens.css'));
  const used = new Set(
    declarations.flatMap(({ value }) => [...value.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name)),
  );

  test('is defined wherever it is used', () => {
    expect([...used].filter((name) => name === undefined || !tokens.has(name))).toEqual([]);
  });

  test('is used wherever it is defined', () => {
    expect([...tokens].filter((name) => !used.has(name))).toEqual([]);
  });

  test('is defined in tokens.css before another sheet gives it another value', () => {
    const others = sheets.map(({ file }) => file).filter((file) => file !== 'tokens.css');
    expect(others.flatMap(definedIn).filter((name) => !tokens.has(name))).toEqual([]);
  });

  test('holds every colour', () => {
    const literal = declarations.filter(
      ({ property, value }) => !property.startsWith('--') && /#[\da-f]{3,8}\b|rgb|hsl|oklch/i.test(value),
    );
    expect(literal).toEqual([]);
  });
});

test('Nothing is fetched from anywhere but the folder of the styles', () => {
  const reached = sheets.flatMap(({ css }) => [...css.matchAll(/@import\s+([^;]+);|url\(([^)]*)\)/g)]);
  expect(reached.map(([, sheet, url]) => url ?? sheet)).toEqual(
    sheets.flatMap(({ css }) => [...css.matchAll(/'\.\/[\w-]+\.css'/g)].map(([path]) => path)),
  );
});

function isPhysical({ property, value }: Omit<Declaration, 'file'>): boolean {
  const side = /(^|-)(left|right|top|bottom)($|-)/;
  const size = /^(min-|max-)?(width|height)$|^(overflow|overscroll-behavior)-[xy]$/;
  return (
    side.test(property) || size.test(property) || isToOneSide(property, value) || isLopsided(property, value)
  );
}

function isToOneSide(property: string, value: string): boolean {
  return /^(text-align|float|clear)$/.test(property) && /^(left|right)\b/.test(value);
}

/** Four values name the sides in turn, from the top: the second and the last are right and left. */
function isLopsided(property: string, value: string): boolean {
  if (!/^(margin|padding|inset|border-(width|style|color|radius)|scroll-(margin|padding))$/.test(property))
    return false;
  const [, second, , fourth] = value.split(/\s+/);
  return fourth !== undefined && second !== fourth;
}

function definedIn(name: string): readonly string[] {
  return declarations
    .filter(({ file, property }) => file === name && property.startsWith('--'))
    .map(({ property }) => property);
}

function declarationsIn(css: string): readonly Omit<Declaration, 'file'>[] {
  return [...css.matchAll(/([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map(([, property = '', value = '']) => ({
    property,
    value: value.trim(),
  }));
}
