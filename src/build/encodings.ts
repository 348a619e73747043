import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A way to compress: its name in headers, how the names of files end that were compressed so, and how it is done. */
export interface Encoding {
  readonly name: string;
  readonly ending: string;
  readonly compress: (content: Buffer) => Promise<Buffer>;
}

/** The smallest first. Each does its best, since it is done once and for everybody. */
export const encodings: readonly Encoding[] = [
  {
    name: 'br',
    ending: '.br',
    compress: (content) =>
      promisify(brotliCompress)(content, {
        params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
      }),
  },
  {
    name: 'gzip',
    ending: '.gz',
    compress: (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
  },
];

/** The encoding of a file by the end of its name, if it is a compressed copy. */
export function encodingOf(file: string): Encoding | undefined {
  return encodings.find(({ ending }) => file.endsWith(ending));
}
