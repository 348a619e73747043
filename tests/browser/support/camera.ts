import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { correction, generate } from 'lean-qr';
import { type Browser, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** A browser whose camera films a QR code, and which lets a page use it where the context does. */
export async function browserThatSees(text: string): Promise<Browser> {
  const file = join(await mkdtemp(join(tmpdir(), 'beforehand-camera-')), 'code.y4m');
  await writeFile(file, filmOf(text));
  const { executablePath, variables } = inject('browser');
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...variables },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${file}`,
    ],
  });
}

/** Why a test that needs a camera is left out: npm's Chromium is a build that has none, not even a pretended one. */
export const withoutCameras = 'this Chromium is built without cameras';

/** Whether the browser has a camera at all, on a page that may use it. */
export function hasCameras(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video: true });
      for (const track of stream.getTracks()) track.stop();
      return true;
    } catch (error) {
      return !(error instanceof Error && error.name === 'NotSupportedError');
    }
  });
}

/** Puts a canvas that shows a code in the place of the camera, for a browser without one. Call before the page opens. */
export async function filmFromCanvas(page: Page, text: string): Promise<void> {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const rows = Array.from({ length: code.size }, (_, y) =>
    Array.from({ length: code.size }, (_cell, x) => code.get(x, y)),
  );
  await page.addInitScript((squares) => {
    const side = 10;
    navigator.mediaDevices.getUserMedia = async () => {
      const canvas = document.createElement('canvas');
      canvas.width = (squares.length + 8) * side;
      canvas.height = canvas.width;
      const pen = canvas.getContext('2d');
      const draw = () => {
        if (!pen) return;
        pen.fillStyle = 'white';
        pen.fillRect(0, 0, canvas.width, canvas.height);
        pen.fillStyle = 'black';
        for (const [y, row] of squares.entries())
          for (const [x, isDark] of row.entries())
            if (isDark) pen.fillRect((x + 4) * side, (y + 4) * side, side, side);
      };
      draw();
      // A canvas gives a frame when it is drawn on.
      setInterval(draw, 100);
      return canvas.captureStream();
    };
  }, rows);
}

const width = 1280;
const height = 720;

/** One frame of grey dots in the format YUV4MPEG2, which the browser shows again and again. */
function filmOf(text: string): Buffer {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const scale = Math.floor((height - 40) / (code.size + 8));
  const edge = { x: (width - code.size * scale) / 2, y: (height - code.size * scale) / 2 };
  const luma = Buffer.alloc(width * height, 215);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isDark = code.get(Math.floor((x - edge.x) / scale), Math.floor((y - edge.y) / scale));
      if (isDark) luma[y * width + x] = 40;
    }
  }
  const noColour = Buffer.alloc((width * height) / 2, 128);
  const frame = [Buffer.from('FRAME\n'), luma, noColour];
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`),
    ...frame,
    ...frame,
  ]);
}
