import { expect, test } from 'vitest';

/** What a property of the proof tells the report, beside whether it held. */
export interface ProofMeta {
  /** One sentence for a doctor. */
  readonly says: string;
  /** How many cases it held over. */
  readonly cases: number;
}

declare module 'vitest' {
  interface TaskMeta {
    proof?: ProofMeta;
    walk?: WalkMeta;
    product?: ProductMeta;
  }
}

/** The size of a walk. */
export interface WalkMeta {
  /** Complete paths that were walked one by one. */
  readonly paths: number;
  /** Pages on those paths. */
  readonly pages: number;
  readonly seconds: number;
}

/** What the walk stands for. Numbers are written out, since they pass 2^53. */
interface ProductMeta {
  readonly paths: string;
  readonly answerSets: string;
  readonly groups: number;
}

/** Counts the cases over which a property held. */
export class Cases {
  count = 0;

  held(cases = 1): void {
    this.count += cases;
  }
}

/**
 * One property of the proof. Fails when `check` throws, and when it held over no case at all.
 *
 * @param name how documents refer to it
 * @param says what it means, in one sentence for a doctor
 */
export function prove(name: string, says: string, check: (cases: Cases) => void | Promise<void>): void {
  // oxlint-disable-next-line vitest/valid-title -- the name of the property is the title
  test(name, async ({ task }) => {
    const cases = new Cases();
    await check(cases);
    expect(cases.count, 'the number of cases').toBeGreaterThan(0);
    task.meta.proof = { says, cases: cases.count };
  });
}
