import autocannon from 'autocannon';
import type { Task } from './tasks.ts';

/** How hard, and for how long. */
export interface Load {
  readonly seconds: number;
  readonly connections: number;
}

export interface Figures {
  readonly requestsPerSecond: number;
  /** Milliseconds until the whole answer was there, for the given share of all requests in hundredths. */
  readonly latency: { readonly p50: number; readonly p97_5: number; readonly p99: number };
  readonly bytesPerSecond: number;
  readonly errors: number;
}

/** Every connection asks anew as soon as it is answered. */
export async function fire(
  origin: string,
  { paths, headers, status }: Task,
  { seconds, connections }: Load,
): Promise<Figures> {
  const result = await autocannon({
    url: origin,
    connections,
    duration: seconds,
    headers,
    requests: paths.map((path) => ({ path })),
  });
  const answered = result['1xx'] + result['2xx'] + result['3xx'] + result['4xx'] + result['5xx'];
  const expected = result.statusCodeStats?.[`${status}`]?.count ?? 0;
  const { p50, p97_5, p99 } = result.latency;
  return {
    requestsPerSecond: answered / result.duration,
    latency: { p50, p97_5, p99 },
    bytesPerSecond: result.throughput.total / result.duration,
    errors: result.errors + result.mismatches + answered - expected,
  };
}
