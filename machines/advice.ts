import type { Advice } from '../questions/advice.ts';
import { type AdviceId, adviceList, isQuestionId, type QuestionId } from '../questions/questionnaire.ts';
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
    const because = tickBehind(advice, path);
    return because && holds(advice.about, path.answers) ? [{ id: advice.id, because }] : [];
  });
}

function tickBehind({ because }: Advice, { answers }: Path): AdviceGiven['because'] | undefined {
  const tick = because.find((test) => passes(test, answers));
  if (tick?.operator !== '=' || !isQuestionId(tick.question)) return undefined;
  return { question: tick.question, option: tick.answer };
}
