import { correction, generate, mode } from 'lean-qr';

/** Grey pixels as a camera yields them, 4 values each. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** What a patient shows at the desk: the address in letters, and the envelope in digits, which need the least room. */
export function codeOf(link: string): ReturnType<typeof generate> {
  const end = link.indexOf('#digits=') + '#digits='.length;
  const parts = mode.multi(mode.ascii(link.slice(0, end)), mode.numeric(link.slice(end)));
  return generate(parts, { minCorrectionLevel: correction.M });
}

export function versionOf(code: { readonly size: number }): number {
  return (code.size - 17) / 4;
}

/** The code in black on white with 4 modules of white around it. */
export function printed(
  code: { readonly size: number; readonly get: (x: number, y: number) => boolean },
  pixelsPerModule: number,
): Picture {
  const side = (code.size + 8) * pixelsPerModule;
  return drawn(side, side, (x, y) =>
    code.get(Math.floor(x / pixelsPerModule) - 4, Math.floor(y / pixelsPerModule) - 4) ? 0 : 255,
  );
}

/** Each pixel is the mean of those around it, as out of focus. */
export function blurred(picture: Picture, radius: number): Picture {
  return drawn(picture.width, picture.height, (x, y) => {
    let sum = 0;
    for (let dy = -radius; dy <= radius; dy += 1) {
      for (let dx = -radius; dx <= radius; dx += 1) sum += shade(picture, x + dx, y + dy);
    }
    return sum / (2 * radius + 1) ** 2;
  });
}

/** Grains of a dark room, from a fixed seed, and less light on one side than on the other. */
export function grainy(picture: Picture, grain: number): Picture {
  let state = 1;
  return drawn(picture.width, picture.height, (x, y) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const light = 0.6 + (0.4 * x) / picture.width;
    return (40 + 0.75 * shade(picture, x, y)) * light + (state / 2 ** 32 - 0.5) * 2 * grain;
  });
}

/** The paper turned by an angle, in degrees. */
export function turned(picture: Picture, degrees: number): Picture {
  const angle = (degrees * Math.PI) / 180;
  const side = Math.ceil(picture.width * (Math.abs(Math.cos(angle)) + Math.abs(Math.sin(angle))));
  const [middle, before] = [side / 2, picture.width / 2];
  return drawn(side, side, (x, y) => {
    const [dx, dy] = [x - middle, y - middle];
    return between(
      picture,
      before + dx * Math.cos(angle) + dy * Math.sin(angle),
      before - dx * Math.sin(angle) + dy * Math.cos(angle),
    );
  });
}

/** The paper held aslant, as a plane is seen: its upper edge further away, narrower by about twice the share. */
export function tilted(picture: Picture, share: number): Picture {
  const half = picture.width / 2;
  const room = 1 / (1 - share);
  return drawn(picture.width, picture.height, (x, y) => {
    const [across, down] = [(x / half - 1) * room, (y / half - 1) * room];
    const depth = 1 + share * down;
    return between(picture, half + (across / depth) * half, half + (down / depth) * half);
  });
}

function drawn(width: number, height: number, shadeAt: (x: number, y: number) => number): Picture {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const value = shadeAt(x, y);
      data.set([value, value, value, 255], (y * width + x) * 4);
    }
  }
  return { width, height, data };
}

function shade({ width, height, data }: Picture, x: number, y: number): number {
  if (x < 0 || y < 0 || x >= width || y >= height) return 255;
  return data[(y * width + x) * 4] ?? 255;
}

/** Between the 4 pixels around a point. */
function between(picture: Picture, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [right, low] = [x - left, y - top];
  return (
    shade(picture, left, top) * (1 - right) * (1 - low) +
    shade(picture, left + 1, top) * right * (1 - low) +
    shade(picture, left, top + 1) * (1 - right) * low +
    shade(picture, left + 1, top + 1) * right * low
  );
}
