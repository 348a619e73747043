import { expect, test } from 'vitest';
import { numberOf, Random } from './random.ts';

/** What became of one case. `wrong` says what must never be. */
export interface Verdict {
  /** "opened", or by which refusal it was refused. */
  readonly outcome: string;
  readonly wrong?: string;
}

/** One case: what to try, and how to show it to whoever has to look into it. */
export interface Trial {
  readonly shown: Uint8Array | string;
  readonly judged: () => Verdict | Promise<Verdict>;
}

interface FuzzMeta {
  readonly seed: number;
  readonly cases: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly slowest: number;
}

declare module 'vitest' {
  interface TaskMeta {
    fuzz?: FuzzMeta;
  }
}

const isWhole = process.env['npm_lifecycle_event'] === 'fuzz';

/** In all classes together, about. `npm test` takes a share that fits into a change. */
const casesInAll = Number(process.env['FUZZ_CASES'] ?? (isWhole ? 140_000 : 6000));

const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_124);

/** How many classes `tests/fuzz` has, about. */
const classes = 50;

/** Not how fast it is, but whether it ever ends. */
const longestCase = 10_000;

/**
 * One class of cases. Each is made from the seed, the name and its number alone.
 *
 * @param outcomes what may become of a case; anything else fails, and so does a class that never had one of `always`
 * @param make makes a case
 */
export function fuzz(
  name: string,
  outcomes: {
    readonly always: readonly string[];
    readonly also?: readonly string[];
    /** Cases in every run, where a share of all would be too few. */
    readonly least?: number;
  },
  make: (random: Random, place: number) => Trial | Promise<Trial>,
): void {
  // oxlint-disable-next-line vitest/valid-title -- the name of the class is the title
  test(name, async ({ task }) => {
    const cases = Math.max(Math.ceil(casesInAll / classes), outcomes.least ?? 0);
    const found: Record<string, number> = {};
    let slowest = 0;
    for (let place = 0; place < cases; place += 1) {
      const trial = await make(new Random(seed + numberOf(name) + place), place);
      const began = performance.now();
      const { outcome, wrong } = await verdictOf(trial);
      slowest = Math.max(slowest, performance.now() - began);
      found[outcome] = (found[outcome] ?? 0) + 1;
      const isAllowed = [...outcomes.always, ...(outcomes.also ?? [])].includes(outcome);
      const fault = wrong ?? (isAllowed ? faultAround(slowest) : `It was ${outcome}.`);
      if (fault !== undefined)
        throw new Error(`Case ${place} of seed ${seed}: ${fault}\n${shownAs(trial.shown)}`);
    }
    task.meta.fuzz = { seed, cases, outcomes: found, slowest };
    expect(Object.keys(found)).toEqual(expect.arrayContaining([...outcomes.always]));
  });
}

async function verdictOf(trial: Trial): Promise<Verdict> {
  try {
    return await trial.judged();
  } catch (error) {
    return { outcome: 'thrown', wrong: `It threw: ${error instanceof Error ? error.stack : String(error)}` };
  }
}

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype];

const keysOfPrototypes = keysNow();

function faultAround(slowest: number): string | undefined {
  if (keysNow() !== keysOfPrototypes) return 'A prototype was changed.';
  return slowest > longestCase ? `It took ${slowest} ms.` : undefined;
}

function keysNow(): string {
  return prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String).join(' ')).join('|');
}

function shownAs(shown: Uint8Array | string): string {
  const whole = typeof shown === 'string' ? JSON.stringify(shown) : Buffer.from(shown).toString('hex');
  return whole.length > 20_000 ? `${whole.slice(0, 20_000)} and ${whole.length - 20_000} more` : whole;
}
