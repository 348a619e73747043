import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A site on loopback. */
export interface Served {
  readonly address: string;
  readonly close: () => void;
}

type HeadersOf = (address: string) => Readonly<Record<string, string>>;

/** Serves a built folder as a good host does: brotli at its best, made beforehand, and files with a checksum kept for ever. */
export async function serve(folder: string, headersOf: HeadersOf = cacheHeaders): Promise<Served> {
  const files = filesOf(folder);
  const server = createServer((request, response) => answer(request, response, files, headersOf));
  // Somebody reads for longer than the 5 seconds after which Node hangs up.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error(`${folder} is served at no port.`);
  return {
    address: `http://127.0.0.1:${bound.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface File {
  readonly type: string;
  readonly body: Buffer;
  readonly isCompressed: boolean;
  readonly tag: string;
}

function filesOf(folder: string): ReadonlyMap<string, File> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [`/${relative(folder, path)}`, fileAt(path)]),
  );
}

function fileAt(path: string): File {
  const content = readFileSync(path);
  const type = types[extname(path)];
  return {
    type: type ?? 'application/octet-stream',
    body: type === undefined ? content : brotliCompressSync(content),
    isCompressed: type !== undefined,
    tag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 16)}"`,
  };
}

/** What compresses. Brotli's default in Node is 11, its best. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, File>,
  headersOf: HeadersOf,
): void {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const found = candidatesFor(pathname).map((path) => files.get(path));
  const file = found.find((one) => one !== undefined) ?? files.get('/404.html');
  if (!file) return void response.writeHead(404).end();
  const status = found.some((one) => one !== undefined) ? 200 : 404;
  const headers = { ...headersOf(pathname), ETag: file.tag };
  if (request.headers['if-none-match'] === file.tag) return void response.writeHead(304, headers).end();
  response.writeHead(status, {
    ...headers,
    'Content-Type': file.type,
    'Content-Length': file.body.length,
    Vary: 'Accept-Encoding',
    ...(file.isCompressed && { 'Content-Encoding': 'br' }),
  });
  response.end(request.method === 'HEAD' ? undefined : file.body);
}

function candidatesFor(pathname: string): readonly string[] {
  const path = pathname.replace(/\/$/, '');
  return [path, `${path}.html`, `${path}/index.html`];
}

function cacheHeaders(address: string): Readonly<Record<string, string>> {
  const hasChecksum = /[-.][\w-]{8,}\.\w+$/.test(address);
  return { 'Cache-Control': hasChecksum ? 'public, max-age=31536000, immutable' : 'no-cache' };
}
