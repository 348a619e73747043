import type { AnswerValue } from '../questions/answer-schema.ts';
import { type Condition, testsOf } from '../questions/condition.ts';
import type { Page } from '../questions/question.ts';

/**
 * The answers to a question that the given pages can tell apart, one member of each class.
 * Worked out from the conditions as data: a new condition changes the classes by itself.
 */
export function decisionClasses(
  question: Page,
  readers: readonly Page[],
): readonly (AnswerValue | undefined)[] {
  const named = optionsNamed(question, readers);
  switch (question.kind) {
    case 'chooseOne':
      return [...named, ...question.options.filter((option) => !named.includes(option)).slice(0, 1)];
    case 'chooseMany':
      return [undefined, ...subsets(named).filter((ticked) => ticked.length > 0)];
    case 'shortText':
      return [null, 'text'];
    case 'notice':
      return [undefined];
  }
}

/** Every condition that decides whether a page, or one of its options, is shown. */
export function conditionsOf(page: Page): readonly Condition[] {
  const optionWhen: Readonly<Record<string, Condition | undefined>> =
    ('optionWhen' in page ? page.optionWhen : undefined) ?? {};
  return [page.when, ...Object.values(optionWhen)].filter((condition) => condition !== undefined);
}

function optionsNamed(question: Page, readers: readonly Page[]): readonly string[] {
  const tests = readers.flatMap(conditionsOf).flatMap(testsOf);
  const named = tests.filter((test) => test.question === question.id).map((test) => String(test.answer));
  return 'options' in question ? question.options.filter((option) => named.includes(option)) : [];
}

function subsets(options: readonly string[]): readonly (readonly string[])[] {
  return options.reduce<readonly (readonly string[])[]>(
    (found, option) => [...found, ...found.map((some) => [...some, option])],
    [[]],
  );
}
