import { inflateSync } from 'node:zlib';
import readCode from 'jsqr';

/** What a QR code on a screenshot says, as another reader than the site's has it. */
export function codeOnScreenshot(png: Buffer): string | null {
  const { dots, width, height } = dotsOf(png);
  // The package says `export default` and is a CommonJS module.
  const read = (readCode as unknown as { readonly default?: typeof readCode }).default ?? readCode;
  return read(dots, width, height)?.data ?? null;
}

/** The dots of a PNG with 8 bits for each of 3 or 4 colours, as a browser makes screenshots. */
function dotsOf(png: Buffer): {
  readonly dots: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
} {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png[25] === 6 ? 4 : 3;
  const lines = inflateSync(Buffer.concat(dataOf(png)));
  const row = width * channels;
  const dots = new Uint8ClampedArray(width * height * 4).fill(255);
  let above = new Uint8Array(row);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (row + 1)] ?? 0;
    const line = unfiltered(lines.subarray(y * (row + 1) + 1, (y + 1) * (row + 1)), above, channels, filter);
    for (let x = 0; x < width; x += 1)
      dots.set(line.subarray(x * channels, x * channels + channels), (y * width + x) * 4);
    above = line;
  }
  return { dots, width, height };
}

function dataOf(png: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (let place = 8; place < png.length;) {
    const length = png.readUInt32BE(place);
    if (png.toString('latin1', place + 4, place + 8) === 'IDAT')
      parts.push(png.subarray(place + 8, place + 8 + length));
    place += length + 12;
  }
  return parts;
}

/** PNG, section 9: each byte is told by its neighbours. */
function unfiltered(
  line: Uint8Array,
  above: Uint8Array,
  channels: number,
  filter: number,
): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(line.length);
  for (let place = 0; place < line.length; place += 1) {
    const left = out[place - channels] ?? 0;
    const up = above[place] ?? 0;
    const corner = above[place - channels] ?? 0;
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
    out[place] = (line[place] ?? 0) + guess;
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
