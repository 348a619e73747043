import type { IncomingMessage, ServerResponse } from 'node:http';
import { relative, sep } from 'node:path';
import { contentType } from 'mime-types';
import Negotiator from 'negotiator';
import send from 'send';
import { type Encoding, encodingOf, encodings } from '../build/encodings.ts';
import { type Headers, headersOf, kindOf } from '../build/headers.ts';

/**
 * Sends a file of the site: the smallest copy that the browser accepts, or that it has this one already.
 *
 * @param root the folder of the site
 * @param file from there, as an address writes it
 * @returns nothing, or the status that says why it could not be sent
 */
export async function sendFile(
  root: string,
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<number | undefined> {
  for (const { ending } of acceptedBy(request)) {
    const problem = await sendAs(root, file + ending, request, response);
    // Not every file is worth a copy.
    if (problem !== 404) return problem;
  }
  return sendAs(root, file, request, response);
}

function acceptedBy(request: IncomingMessage): readonly Encoding[] {
  const accepted = new Negotiator(request).encodings(encodings.map(({ name }) => name));
  return encodings.filter(({ name }) => accepted.includes(name));
}

function sendAs(
  root: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<number | undefined> {
  return new Promise((resolve) => {
    response.once('close', () => resolve(undefined));
    send(request, path, { root, cacheControl: false, acceptRanges: false })
      // By the name of the file, since many ways to write an address lead to it.
      .on('headers', (_: ServerResponse, found: string) =>
        give(response, headersOfFile(relative(root, found))),
      )
      .on('directory', () => resolve(404))
      .on('error', ({ status }: { readonly status: number }) => {
        if (!response.headersSent) takeBack(response);
        resolve(status);
      })
      .pipe(response);
  });
}

function give(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** What was said about a file that then could not be sent. */
function takeBack(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
}

function headersOfFile(name: string): Headers {
  const encoding = encodingOf(name);
  const file = encoding ? name.slice(0, -encoding.ending.length) : name;
  return {
    ...headersOf(kindOf(`/${file.split(sep).join('/')}`)),
    'Content-Type': contentType(file.replace(/.*(?=\.)/s, '')) || 'application/octet-stream',
    Vary: 'Accept-Encoding',
    ...(encoding && { 'Content-Encoding': encoding.name }),
  };
}
