import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { answersOf } from './answers.ts';
import type { Settings } from './settings.ts';

/** A site that is being served. */
export interface ServedSite {
  readonly origin: string;
  /** Finishes what is being sent, but waits for nobody longer than a second. */
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site as a good host does.
 *
 * @throws Error with a sentence that says what to do, where there is no built site or the port cannot be had
 */
export async function startSite(settings: Settings): Promise<ServedSite> {
  const { folder, base, host } = settings;
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}. Run npm run build first.`);
  }
  const server = createServer(answersOf(folder, base));
  // Somebody reads a page for longer than the 5 seconds after which Node hangs up.
  server.keepAliveTimeout = 75_000;
  const port = await listen(server, settings);
  return { origin: `http://${host.includes(':') ? `[${host}]` : host}:${port}`, close: () => end(server) };
}

function listen(server: Server, { host, port }: Settings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new Error(whyNot(error, host, port), { cause: error })));
    server.listen(port, host, () => {
      const bound = server.address();
      resolve(bound !== null && typeof bound === 'object' ? bound.port : port);
    });
  });
}

function whyNot(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Something else listens at port ${port} already. Set PORT to another number.`;
    case 'EACCES':
      return `This account may not listen at port ${port}. Set PORT to a number from 1024.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address "${host}". Set HOST to one that it has.`;
    default:
      return `The server could not start: ${error.message}`;
  }
}

function end(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    setTimeout(() => server.closeAllConnections(), 1000).unref();
  });
}
