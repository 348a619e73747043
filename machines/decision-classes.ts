import type { AnswerValue } from '../questions/answer.ts';
import { type Condition, testsOf } from '../questions/condition.ts';
import type { Page, Question } from '../questions/question.ts';

/**
 * The answers to a question that conditions can tell apart, one member of each class. Worked out from the conditions as
 * data: a new condition changes the classes by itself.
 *
 * @param read the options of this question that conditions name
 * @param offered the options on offer, in order
 */
export function decisionClasses(
  question: Question,
  read: ReadonlySet<string>,
  offered: readonly string[],
): readonly AnswerValue[] {
  const named = offered.filter((option) => read.has(option));
  const unnamed = offered.filter((option) => !read.has(option)).slice(0, 1);
  const empty = question.optional ? [null] : [];
  switch (question.kind) {
    case 'chooseOne':
      return [...named, ...unnamed, ...empty];
    case 'chooseMany':
      return [...subsets(named).slice(1), ...unnamed.map((option) => [option]), ...empty];
    case 'shortText':
      return ['In words', ...empty];
  }
}

/** By question, the options that the conditions of these pages name. */
export function optionsRead(readers: readonly Page[]): ReadonlyMap<string, ReadonlySet<string>> {
  const read = new Map<string, Set<string>>();
  for (const { question, answer } of readers.flatMap(conditionsOf).flatMap(testsOf)) {
    read.set(question, (read.get(question) ?? new Set()).add(String(answer)));
  }
  return read;
}

/** Every condition that decides whether a page, or one of its options, is shown. */
export function conditionsOf(page: Page): readonly Condition[] {
  const optionWhen: Readonly<Record<string, Condition | undefined>> =
    ('optionWhen' in page ? page.optionWhen : undefined) ?? {};
  return [page.when, ...Object.values(optionWhen)].filter((condition) => condition !== undefined);
}

/** The empty set first. */
function subsets(options: readonly string[]): readonly (readonly string[])[] {
  return options.reduce<readonly (readonly string[])[]>(
    (found, option) => [...found, ...found.map((some) => [...some, option])],
    [[]],
  );
}
