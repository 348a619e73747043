import type { AnswerValue } from '../../../questions/answer.ts';
import type { Question } from '../../../questions/question.ts';

/**
 * Every answer that a person can give. A text stands for all texts: no condition reads one.
 *
 * @param offered the options on offer, in order
 */
export function possibleAnswers(question: Question, offered: readonly string[]): readonly AnswerValue[] {
  const empty = question.optional ? [null] : [];
  switch (question.kind) {
    case 'chooseOne':
      return [...offered, ...empty];
    case 'chooseMany': {
      const together = offered.filter((option) => !question.exclusive.includes(option));
      const alone = offered.filter((option) => question.exclusive.includes(option));
      return [
        ...subsets(together).filter((set) => set.length > 0),
        ...alone.map((option) => [option]),
        ...empty,
      ];
    }
    case 'shortText':
      return ['In my own words', ...empty];
  }
}

/** Small sets first, each in the order of the options. */
function subsets(options: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** options.length }, (_, bits) =>
    options.filter((__, bit) => (bits >> bit) % 2 === 1),
  ).sort((one, other) => one.length - other.length);
}
