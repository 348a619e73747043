import { execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { vi } from 'vitest';
import { programNamed } from './program-named.ts';

/** The example for nginx, running: its addresses, and the way to end it. */
interface Nginx {
  readonly site: string;
  readonly plainSite: string;
  readonly stop: () => Promise<void>;
}

/** The programs that the test needs and this machine does not have. */
export const missingForNginx = ['nginx', 'openssl'].filter((name) => programNamed(name) === undefined);

/** Serves the built site by the example as it is printed, but for its name, its ports, its certificate and its root. */
export async function startNginx(): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'beforehand-nginx-'));
  const [port, plainPort] = await Promise.all([freePort(), freePort()]);
  makeCertificate(folder);
  const example = await readFile('docs/hosting/nginx.conf', 'utf8');
  const server = [
    ['listen 80;', `listen 127.0.0.1:${plainPort};`],
    ['listen 443 ssl http2;', `listen 127.0.0.1:${port} ssl http2;`],
    ['/etc/ssl/questions.example.org.pem', join(folder, 'certificate.pem')],
    ['/etc/ssl/questions.example.org.key', join(folder, 'certificate.key')],
    ['/srv/beforehand/dist', resolve('dist')],
  ].reduce((text, [printed = '', used = '']) => replaced(text, printed, used), example);
  await mkdir(join(folder, 'temporary'));
  await writeFile(join(folder, 'nginx.conf'), mainFile(folder, server));
  const stop = await run(folder, port);
  return { site: `https://127.0.0.1:${port}`, plainSite: `http://127.0.0.1:${plainPort}`, stop };
}

async function run(folder: string, port: number): Promise<() => Promise<void>> {
  const nginx = spawn(program('nginx'), ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr']);
  let said = '';
  nginx.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) => nginx.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    nginx.kill();
    await ended;
    await rm(folder, { recursive: true });
  };
  try {
    await vi.waitFor(() => answers(port), { timeout: 10_000, interval: 50 });
  } catch (cause) {
    await stop();
    throw new Error(`nginx did not start.\n${said}`, { cause });
  }
  return stop;
}

/** What stands around the example in a system's own file, with nothing outside the folder of the test. */
function mainFile(folder: string, server: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, 'temporary')};`,
  );
  return `daemon off;
master_process off;
pid ${join(folder, 'nginx.pid')};
events {}
http {
include ${typesFile()};
default_type application/octet-stream;
${temporary.join('\n')}
${server}
}
`;
}

/** The list of types that comes with nginx stands beside its own configuration. */
function typesFile(): string {
  // nginx prints how it was built to its second output.
  const built = execFileSync('sh', ['-c', `"${program('nginx')}" -V 2>&1`], { encoding: 'utf8' });
  return join(dirname(/--conf-path=(\S+)/.exec(built)?.[1] ?? '/etc/nginx/nginx.conf'), 'mime.types');
}

function makeCertificate(folder: string): void {
  const files = ['-keyout', join(folder, 'certificate.key'), '-out', join(folder, 'certificate.pem')];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const name = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  execFileSync(program('openssl'), ['req', '-x509', ...kind, ...name, ...files], { stdio: 'ignore' });
}

function replaced(text: string, printed: string, used: string): string {
  if (!text.includes(printed)) throw new Error(`The example for nginx does not say "${printed}".`);
  return text.replace(printed, used);
}

function answers(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve();
    });
    socket.once('error', reject);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      // A server that listens at a host and a port has an address with a port.
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function program(name: string): string {
  const found = programNamed(name);
  if (found === undefined) throw new Error(`This machine has no ${name}.`);
  return found;
}
