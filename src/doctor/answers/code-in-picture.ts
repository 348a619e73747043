import { decodeQR } from 'qr/decode.js';

/** A picture in memory: 4 bytes for each dot. */
export interface Picture {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** How hard the reader looks at one frame of a camera, and at a picture that comes only once, in milliseconds. */
const patience = { frame: 60, picture: 4000 } as const;

/** What a QR code in a picture says; `null` where none can be read. */
export function codeIn(picture: Picture, kind: keyof typeof patience): string | null {
  try {
    return decodeQR(picture, { effort: kind === 'frame' ? 2 : 8, timeLimit: patience[kind] });
  } catch {
    return null;
  }
}

/** The longest side that is looked at: larger pictures of telephones only take longer. */
const longestSide = 2400;

/**
 * The dots of an image, a frame or a picture that was chosen.
 *
 * @param canvas is drawn on, and can be used again
 */
export function pictureOf(
  source: ImageBitmap | HTMLVideoElement,
  size: { readonly width: number; readonly height: number },
  canvas: HTMLCanvasElement,
): Picture | null {
  const scale = Math.min(1, longestSide / Math.max(size.width, size.height));
  const width = Math.round(size.width * scale);
  const height = Math.round(size.height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null || width === 0 || height === 0) return null;
  canvas.width = width;
  canvas.height = height;
  // A picture with holes in it is read as one on white paper.
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(source, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

/**
 * What the code in an image file says.
 *
 * @throws DOMException where the browser takes it for no image
 */
export async function codeInImage(image: Blob): Promise<string | null> {
  const bitmap = await createImageBitmap(image);
  const picture = pictureOf(bitmap, bitmap, document.createElement('canvas'));
  bitmap.close();
  return picture === null ? null : codeIn(picture, 'picture');
}
