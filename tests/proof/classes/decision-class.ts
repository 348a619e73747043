import type { AnswerValue } from '../../../questions/answer.ts';
import type { Question } from '../../../questions/question.ts';
import { type Observer, observers } from './observers.ts';
import { possibleAnswers } from './possible-answers.ts';

/** Answers to one question that nothing in the product tells apart. */
export interface DecisionClass {
  /** The one that stands for all: the first, and so the smallest. */
  readonly answer: AnswerValue;
  readonly members: readonly AnswerValue[];
}

/** All possible answers, by what the observers see of them. A new condition changes the classes by itself. */
export function classesOf(
  question: Question,
  offered: readonly string[],
  watching: readonly Observer[] = observers,
): readonly DecisionClass[] {
  const mine = watching.filter((observer) => observer.question === question.id);
  const bySight = new Map<string, AnswerValue[]>();
  for (const answer of possibleAnswers(question, offered)) {
    const sight = JSON.stringify(mine.map((observer) => observer.sees(answer)));
    const alike = bySight.get(sight);
    if (alike) alike.push(answer);
    else bySight.set(sight, [answer]);
  }
  return [...bySight.values()].flatMap((members) => {
    const [answer] = members;
    return answer === undefined ? [] : [{ answer, members }];
  });
}
