import { type ChildProcess, spawn } from 'node:child_process';
import { copyFile, mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, inject } from 'vitest';
import { addresses } from '../../src/addresses.ts';
import { test as base } from './support/test.ts';

/** The one file that `npm start` runs, alone in a folder: everything that it needs is inside. */
const test = base.extend('server', { scope: 'file' }, async ({ site: _built }) => {
  const file = join(await mkdtemp(join(tmpdir(), 'beforehand-server-')), 'server.mjs');
  await copyFile('dist-server/server.js', file);
  return file;
});

describe.concurrent('the packaged server', () => {
  test('says where the built site is, and serves it as the tests do', async ({ server, expect }) => {
    const running = run(server, { PORT: '0' });
    const [, address] = await running.says(/^Beforehand is at (http:\/\/127\.0\.0\.1:\d+\/)\n$/);
    const [response, tested] = await Promise.all(
      [new URL(addresses.about, address), inject('site') + addresses.about].map((one) => fetch(one)),
    );
    expect(response?.status).toBe(200);
    expect(await response?.text()).toBe(await tested?.text());
    running.end('SIGKILL');
  });

  test.for(['SIGTERM', 'SIGINT'] as const)('ends well by %s', async (signal, { server, expect }) => {
    const running = run(server, { PORT: '0' });
    const [, address = ''] = await running.says(/at (http:\S+)/);
    // The connection of this request stays open.
    await (await fetch(address)).text();
    running.end(signal);
    expect(await running.ended).toEqual({ code: 0, complaint: '' });
  });

  test('says which port is taken, in a sentence and no more', async ({ server, expect }) => {
    const other = createServer();
    const port = await new Promise<string>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve(String(Object(other.address()).port)));
    });
    expect(await run(server, { PORT: port }).ended).toEqual({
      code: 1,
      complaint: `Something else listens at port ${port} already. Set PORT to another number.\n`,
    });
    other.close();
  });

  test.for([
    [{ PORT: 'http' }, 'PORT is a whole number from 0 to 65535. It is "http".'],
    [{ OUT_DIR: tmpdir() }, `There is no built site in ${tmpdir()}. Run npm run build first.`],
  ] as const)('says what is wrong with %o', async ([variables, complaint], { server, expect }) => {
    expect(await run(server, variables).ended).toEqual({ code: 1, complaint: `${complaint}\n` });
  });
});

interface Running {
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly end: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<{ readonly code: number | null; readonly complaint: string }>;
}

function run(server: string, variables: Readonly<Record<string, string>>): Running {
  const environment = { PATH: process.env['PATH'], OUT_DIR: resolve('dist'), ...variables };
  const program = spawn(process.execPath, [server], { env: environment });
  let complaint = '';
  program.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  return {
    says: (pattern) => said(program, pattern),
    end: (signal) => void program.kill(signal),
    ended: new Promise((resolve) => program.once('close', (code) => resolve({ code, complaint }))),
  };
}

function said({ stdout }: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  let text = '';
  return new Promise((resolve) => {
    stdout?.on('data', (more: Buffer) => {
      text += more.toString();
      const found = pattern.exec(text);
      if (found) resolve(found);
    });
  });
}
