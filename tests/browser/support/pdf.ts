import { inflateSync } from 'node:zlib';

interface Sheets {
  readonly count: number;
  /** In points, rounded: of the first sheet. */
  readonly size: { readonly width: number; readonly height: number };
}

/** How many pages a PDF has, and how large they are, read from its page objects, which some browsers compress. */
export function sheetsOf(pdf: Buffer | Uint8Array): Sheets {
  const source = Buffer.from(pdf).toString('latin1');
  if (!source.startsWith('%PDF-')) throw new Error('This is no PDF.');
  const objects = source + inflated(source).join('');
  const [, width = '', height = ''] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(objects) ?? [];
  return {
    count: (objects.match(/\/Type\s*\/Page\b/g) ?? []).length,
    size: { width: Math.round(Number(width)), height: Math.round(Number(height)) },
  };
}

function inflated(source: string): readonly string[] {
  return [...source.matchAll(/\/ObjStm[\s\S]*?stream\r?\n([\s\S]*?)endstream/g)].map(([, body = '']) =>
    inflateSync(Buffer.from(body, 'latin1'), { finishFlush: 2 }).toString('latin1'),
  );
}
