import { correction, generate } from 'lean-qr';
import { expect, test } from 'vitest';
import { codeIn, type Picture } from '../../../../src/doctor/answers/code-in-picture.ts';

const text = `https://beforehand.example/clinic/answers#digits=${'31415926535'.repeat(100)}`;

test.each([
  ['sharp', {}],
  ['grey on grey', { dark: 90, light: 170 }],
  ['with specks', { specks: 0.003 }],
])('A code in a picture is read: %s', (_what, given) => {
  expect(codeIn(pictureOf(text, given), 'picture')).toBe(text);
});

test('A frame of a camera is read as well', () => {
  expect(codeIn(pictureOf(text, {}), 'frame')).toBe(text);
});

test('A picture without a code has none', () => {
  const blank = { data: new Uint8ClampedArray(200 * 200 * 4).fill(255), width: 200, height: 200 };
  expect(codeIn(blank, 'picture')).toBeNull();
});

/** A code as grey dots. `specks`: how many of the dots are turned round, always the same ones. */
function pictureOf(
  content: string,
  { dark = 0, light = 255, specks = 0 }: { dark?: number; light?: number; specks?: number },
): Picture {
  const code = generate(content, { minCorrectionLevel: correction.M });
  const scale = 6;
  const side = (code.size + 8) * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  let seed = 7;
  for (let place = 0; place < side * side; place += 1) {
    const [x, y] = [place % side, Math.floor(place / side)];
    seed = (seed * 16_807) % 2_147_483_647;
    const isDark =
      code.get(Math.floor(x / scale) - 4, Math.floor(y / scale) - 4) !== seed / 2_147_483_647 < specks;
    data.fill(isDark ? dark : light, place * 4, place * 4 + 3);
  }
  return { data, width: side, height: side };
}
