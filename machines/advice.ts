import type { Test } from '../questions/condition.ts';
import { type AdviceId, adviceList, type QuestionId } from '../questions/questionnaire.ts';
import { holds, passes } from './condition.ts';
import type { Path } from './path.ts';

/** A piece of advice, with the one answer that brought it. */
export interface AdviceGiven {
  readonly id: AdviceId;
  readonly because: { readonly question: QuestionId; readonly option: string };
}

/** Every advice that a tick on the path brings, in the order of the questionnaire. Each needs one tick and no other. */
export function adviceOf(path: Path): readonly AdviceGiven[] {
  return adviceList.flatMap((advice) => {
    const tests: readonly Test[] = advice.because;
    const tick = tests.find((test) => passes(test, path.answers));
    if (!tick || tick.operator !== '=' || !holds('about' in advice ? advice.about : undefined, path.answers))
      return [];
    return [{ id: advice.id, because: { question: tick.question as QuestionId, option: tick.answer } }];
  });
}
