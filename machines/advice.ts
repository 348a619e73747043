import type { AdviceRules } from '../questions/advice.ts';
import { type AdviceId, adviceList, type QuestionId } from '../questions/questionnaire.ts';
import { type Given, holds, passes } from './condition.ts';
import type { Path } from './path.ts';

/** A piece of advice, with the one answer that brought it. */
export interface AdviceGiven<Id extends string = AdviceId, Asked extends string = QuestionId> {
  readonly id: Id;
  readonly because: { readonly question: Asked; readonly option: string };
}

/** Every advice that a tick on the path brings, in the order of the questionnaire. Each needs one tick and no other. */
export function adviceOf(path: Path): readonly AdviceGiven[];
/** @param list the advice of an edition, in order */
export function adviceOf(
  path: { readonly answers: Given },
  list: readonly AdviceRules[],
): readonly AdviceGiven<string, string>[];
export function adviceOf(
  { answers }: { readonly answers: Given },
  list: readonly AdviceRules[] = adviceList,
): readonly AdviceGiven<string, string>[] {
  return list.flatMap((advice) => {
    const because = tickBehind(advice, answers);
    return because && holds(advice.about, answers) ? [{ id: advice.id, because }] : [];
  });
}

function tickBehind(
  { because }: AdviceRules,
  answers: Given,
): AdviceGiven<string, string>['because'] | undefined {
  const tick = because.find((test) => passes(test, answers));
  return tick?.operator === '=' ? { question: tick.question, option: tick.answer } : undefined;
}
