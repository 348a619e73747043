import * as fc from 'fast-check';
import type { Given } from '../../../machines/condition.ts';
import { finishedAnswers, seeded } from '../../machines/any-answers.ts';

/** The questions whose answers a function looks at, found by watching it at work on many sets of answers. */
export function questionsRead(read: (answers: Given) => unknown): readonly string[] {
  const found = new Set<string>();
  for (const { answers } of fc.sample(finishedAnswers, { ...seeded, numRuns: 500 }))
    read(watched(answers, found));
  return [...found].sort();
}

function watched(answers: Given, found: Set<string>): Given {
  return new Proxy(answers, {
    get(target, key) {
      if (typeof key === 'string') found.add(key);
      return Reflect.get(target, key);
    },
  });
}
