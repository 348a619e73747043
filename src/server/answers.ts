import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { type Headers, headersOf } from '../build/headers.ts';
import { fileAt } from './file-at.ts';
import { sendFile } from './send-file.ts';

/**
 * Answers as a static host that was set up well: with the page or the file, compressed as the browser accepts it, and the
 * headers of its kind; or with the page that says that there is none, and the status 404.
 *
 * @param folder where the built site is
 * @param base where on its host the site stands, with a slash at both ends
 */
export function answersOf(folder: string, base: string): RequestListener {
  const root = resolve(folder);
  return (request, response) => {
    if (request.method === 'GET' || request.method === 'HEAD') void answer(root, base, request, response);
    else refuse(response, 405, { Allow: 'GET, HEAD' });
  };
}

async function answer(
  root: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = fileAt(request.url ?? '', base);
  const problem = file === undefined ? 404 : await sendFile(root, file, request, response);
  if (problem === undefined) return;
  // What was half sent cannot be taken back, and must not look whole.
  if (response.headersSent) return void response.destroy();
  if (problem >= 500) return refuse(response, problem);
  response.statusCode = 404;
  if ((await sendFile(root, '/404.html', request, response)) !== undefined) refuse(response, 404);
}

/** Says no more than the status does: no page of the site is meant. */
function refuse(response: ServerResponse, status: number, headers: Headers = {}): void {
  response.writeHead(status, { ...headersOf('patient'), ...headers }).end();
}
