import * as fc from 'fast-check';
import { isPassed, pathOf, type Step } from '../../machines/path.ts';
import type { AnswerValue } from '../../questions/answer.ts';
import type { WalkLength } from '../../questions/question.ts';
import { type Answers, type PageId, pages } from '../../questions/questionnaire.ts';

/** One seed for every property, so that a failure comes back. */
export const seeded = { seed: 20_261_122 } as const;

export const anyLength = fc.constantFrom<WalkLength>('short', 'full');

/** Whatever may lie in a store: answers missing, left empty, mixed, of the wrong kind or no longer on offer. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .record(
    Object.fromEntries(
      pages.map((page) => [page.id, fc.oneof({ weight: 6, arbitrary: fitting(page) }, misfit())]),
    ),
    { requiredKeys: [] },
  )
  // Stored answers meet their static type here, as they do in `restore`.
  .map((answers) => answers as Answers);

/** What a person enters who answers every page of the walk, each from the options on offer. */
export const finishedAnswers: fc.Arbitrary<{ readonly answers: Answers; readonly length: WalkLength }> = fc
  .record({
    answers: fc.array(fc.nat(), { minLength: pages.length, maxLength: pages.length }),
    length: anyLength,
  })
  .map(({ answers: choices, length }) => ({ answers: walkToTheEnd(choices, length), length }));

/** The same, of those whom no notice stopped. */
export const completeAnswers = finishedAnswers.filter(
  ({ answers, length }) => pathOf(answers, length).standsAt === 'checkAnswers',
);

/** Answers page after page until nothing is left, or until a notice ends the path. */
function walkToTheEnd(choices: readonly number[], length: WalkLength, answers: Answers = {}): Answers {
  const waiting = pathOf(answers, length).steps.find((step) => !isPassed(step));
  if (!waiting || waiting.page.kind === 'notice') return answers;
  const answer = chosen(waiting, choices[indexOf(waiting.id)] ?? 0);
  return walkToTheEnd(choices, length, { ...answers, [waiting.id]: answer });
}

/** The answer that a number stands for. Each bit of it ticks one option of a choose-many question. */
export function chosen({ page, offered }: Step, choice: number): AnswerValue {
  switch (page.kind) {
    case 'chooseOne':
      return page.optional && choice % 5 === 0 ? null : (offered[choice % offered.length] ?? null);
    case 'chooseMany': {
      const alone = page.exclusive[choice % 3];
      if (alone !== undefined && choice % 4 === 0) return [alone];
      const ticked = offered.filter(
        (option, bit) => !page.exclusive.includes(option) && (choice >> bit) % 2 === 1,
      );
      return ticked.length > 0 ? ticked : offered.slice(0, 1);
    }
    case 'shortText':
      return choice % 2 === 0 ? null : 'In my own words';
    case 'notice':
      return null;
  }
}

function indexOf(id: PageId): number {
  return pages.findIndex((page) => page.id === id);
}

function fitting(page: (typeof pages)[number]): fc.Arbitrary<AnswerValue> {
  switch (page.kind) {
    case 'chooseOne':
      return fc.constantFrom(...page.options);
    case 'chooseMany':
      return fc.shuffledSubarray<string>([...page.options], { maxLength: 4 });
    case 'shortText':
      return fc.constant('In my own words');
    case 'notice':
      return misfit();
  }
}

function misfit(): fc.Arbitrary<AnswerValue> {
  return fc.constantFrom<AnswerValue>(null, [], '', 'noSuchOption', ['noSuchOption'], ['notSure', 'none']);
}
