import { createServer, type RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { type Figures, fire } from '../../bench/load/fire.ts';
import { type Fired, report } from '../../bench/load/report.ts';
import type { Task } from '../../bench/load/tasks.ts';

const figures: Figures = {
  requestsPerSecond: 1234.5,
  latency: { p50: 3, p97_5: 7, p99: 10 },
  bytesPerSecond: 12_345_000,
  errors: 0,
};
const memory = { before: 49.6, after: 95.2 };

function fired(changes: Partial<Task> = {}, errors = 0): Fired {
  const task = { name: 'Something', paths: ['/'], headers: {}, status: 200, ...changes };
  return { task, figures: { ...figures, errors } };
}

describe('The report', () => {
  test('has a row for each task, and the memory of the server', () => {
    const text = report([fired(), fired({ name: 'Another' }, 5)], memory);
    expect(text).toContain('| Something | 1,235 | 3 ms | 7 ms | 10 ms | 12.3 | 0 |');
    expect(text).toContain('| Another | 1,235 | 3 ms | 7 ms | 10 ms | 12.3 | 5 |');
    expect(text).toContain('held 50 MB of memory before, and 95 MB after');
  });

  test('says what the figures of a visit mean, worked out from them', () => {
    const paths = Array.from({ length: 10 }, (_, index) => `/${index}`);
    const text = report([fired({ paths, isVisit: true })], memory);
    // 123.45 visits a second of 100,000 bytes each, and a line that carries 125 of them.
    expect(text).toContain('asks for 10 files, 100 kB with their headers');
    expect(text).toContain('gave 123 of them a second: **440,000 new patients an hour**');
    expect(text).toContain('100 Mbit/s carries 450,000 an hour');
  });

  test('draws nothing from a visit with errors', () => {
    const text = report([fired({ isVisit: true }, 1)], memory);
    expect(text).toContain('There were errors');
    expect(text).not.toContain('patients an hour');
  });
});

describe('What is fired', () => {
  test('asks for each path in turn, and counts any other status as an error', async () => {
    const asked: string[] = [];
    const outcome = await fired1s(['/a', '/b'], (request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(request.url === '/b' ? 404 : 200).end('content');
    });
    expect(new Set(asked)).toEqual(new Set(['/a', '/b']));
    expect(asked.slice(0, 4)).toEqual(['/a', '/b', '/a', '/b']);
    expect(outcome.requestsPerSecond).toBeGreaterThan(0);
    expect(outcome.bytesPerSecond).toBeGreaterThan(0);
    expect(outcome.errors).toBeGreaterThan(0);
  });

  test('counts no error where every answer is as expected', async () => {
    const outcome = await fired1s(['/'], (_request, response) => response.end('content'));
    expect(outcome.errors).toBe(0);
  });
});

async function fired1s(paths: readonly string[], answer: RequestListener): Promise<Figures> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = Object(server.address());
  const task = { name: 'Something', paths, headers: {}, status: 200 };
  try {
    return await fire(`http://127.0.0.1:${port}`, task, { seconds: 1, connections: 1 });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
