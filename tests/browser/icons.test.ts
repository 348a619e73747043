import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './support/test.ts';

/** Phones cut the corners of an icon themselves, each in its own way, and let nothing shine through. */
const icons = [
  { file: 'icon-192.png', size: 192, isWhole: false },
  { file: 'icon-512.png', size: 512, isWhole: false },
  { file: 'icon-maskable-512.png', size: 512, isWhole: true },
  { file: 'apple-touch-icon.png', size: 180, isWhole: true },
] as const;

const drawing = readFileSync('public/favicon.svg', 'utf8');

describe('the icon', () => {
  test.for(icons)('$file is drawn from favicon.svg', async ({ file, size, isWhole }, { page }) => {
    const drawn = await drawnBy(page, isWhole ? drawing.replace(/ rx="\d+"/, '') : drawing, size);
    // `npm run icons` writes it.
    if (process.env['npm_lifecycle_event'] === 'icons') writeFileSync(`public/${file}`, drawn);
    const difference = await differenceOf(page, drawn, readFileSync(`public/${file}`));
    expect(difference.sizes).toEqual([size, size]);
    // Two browsers smooth an edge in two ways.
    expect(difference.share, 'Run npm run icons.').toBeLessThan(0.01);
  });
});

async function drawnBy(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}

/** The widths, and how far the colours lie apart on average: 1 is black against white. */
function differenceOf(page: Page, one: Buffer, other: Buffer) {
  return page.evaluate(
    async (texts) => {
      const [first, second] = await Promise.all(
        texts.map(async (text) => {
          const image = new Image();
          image.src = `data:image/png;base64,${text}`;
          await image.decode();
          const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
          pen?.drawImage(image, 0, 0);
          return { size: image.width, data: pen?.getImageData(0, 0, image.width, image.height).data ?? [] };
        }),
      );
      if (!first || !second) throw new Error('There are 2 pictures.');
      let apart = 0;
      for (let place = 0; place < first.data.length; place += 1)
        apart += Math.abs((first.data[place] ?? 0) - (second.data[place] ?? 0));
      return { sizes: [first.size, second.size], share: apart / first.data.length / 255 };
    },
    [one.toString('base64'), other.toString('base64')],
  );
}
