/** @returns the time in ms, and what the work gave */
export async function timed<T>(work: () => T | Promise<T>): Promise<readonly [number, T]> {
  const before = performance.now();
  const result = await work();
  return [performance.now() - before, result];
}
