import * as fc from 'fast-check';
import { expect } from 'vitest';
import { pathOf, type Step } from '../../../machines/path.ts';
import type { AnswerValue } from '../../../questions/answer.ts';
import type { WalkLength } from '../../../questions/question.ts';
import type { Answers } from '../../../questions/questionnaire.ts';
import { completeAnswers, seeded } from '../../machines/any-answers.ts';
import { outcomeOf } from '../support/outcome.ts';
import { prove } from '../support/prove.ts';
import { classesOf } from './decision-class.ts';

prove(
  'answers of one class are treated alike',
  'Answers that no rule tells apart lead to the same questions, the same advice and the same pattern.',
  (cases) => {
    const anyChoices = fc.infiniteStream(fc.nat());
    const property = fc.property(completeAnswers, anyChoices, ({ answers, length }, choices) => {
      const decided = decidedFrom(answers, length);
      for (const step of pathOf(answers, length).steps) {
        const other = anotherOfItsClass(step, Number(choices.next().value));
        const swapped = decidedFrom({ ...answers, [step.id]: other }, length);
        if (swapped !== decided) expect(swapped, `${step.id}: ${String(other)}`).toBe(decided);
        cases.held();
      }
    });
    fc.assert(property, { ...seeded, numRuns: 3000 });
  },
);

/** What was decided, without what is only repeated. */
function decidedFrom(entered: Answers, length: WalkLength): string {
  const { pages, advice, reading } = outcomeOf(entered, length);
  return JSON.stringify([pages, advice, reading.pattern]);
}

function anotherOfItsClass({ page, offered, answer }: Step, choice: number): AnswerValue | undefined {
  if (page.kind === 'notice' || page.kind === 'shortText') return answer;
  const mine = classesOf(page, offered).find(({ members }) => members.some((member) => same(member, answer)));
  if (!mine) throw new Error(`The answer to "${page.id}" is in no class: ${JSON.stringify(answer)}`);
  return mine.members[choice % mine.members.length];
}

function same(one: AnswerValue, other: AnswerValue | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
