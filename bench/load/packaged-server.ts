import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

/** What `npm start` runs, in a process of its own. */
export interface PackagedServer {
  readonly origin: string;
  /** What it holds of the machine's memory now, in MB. */
  readonly megabytes: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** @throws Error with what the server said, where it does not start */
export async function startPackagedServer(): Promise<PackagedServer> {
  const program = spawn(process.execPath, ['dist-server/server.js'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(program, 'close');
  for await (const line of createInterface(program.stdout)) {
    const [origin] = /http:\/\/[^/]+/.exec(line) ?? [];
    if (origin === undefined) continue;
    return {
      origin,
      megabytes: () => residentMegabytes(program.pid),
      stop: async () => {
        program.kill();
        await ended;
      },
    };
  }
  throw new Error('The packaged server has not started.');
}

async function residentMegabytes(id: number | undefined): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(id)]);
  return Number(stdout) / 1000;
}
