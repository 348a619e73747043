import { expect } from 'vitest';
import { classesOf } from '../classes/decision-class.ts';
import { prove } from '../support/prove.ts';
import type { Step } from '../../../machines/path.ts';
import type { AnswerValue } from '../../../questions/answer.ts';
import { person } from '../walk/groups.ts';
import { forEachWay } from '../walk/each-way.ts';
import { walkedOf } from '../walk/path-property.ts';
import type { Combination } from '../walk/combined.ts';
import { wordProperties } from './word-properties.ts';

/** The walk takes one answer of each class; words repeat every answer, so here each one is given. */
for (const { name, says, fault } of wordProperties) {
  prove(name, says, (cases) => {
    forEachAnswer((combination) => {
      const wrong = fault(walkedOf(combination));
      if (wrong !== undefined) expect.fail(`${wrong}, after ${JSON.stringify(combination.entered)}`);
      cases.held();
    });
  });
}

/** On the first way through each group, and on each way: every other answer to one question. */
function forEachAnswer(visit: (combination: Combination) => void): void {
  const seen = new Set<string>();
  forEachWay((combination) => {
    visit(combination);
    for (const step of walkedOf(combination).path.steps) {
      const { id, offered, page } = step;
      const key = JSON.stringify([combination.situation.answers, combination.situation.length, id, offered]);
      if (page.kind === 'notice' || seen.has(key)) continue;
      seen.add(key);
      for (const answer of othersOf(step))
        visit({ ...combination, entered: { ...combination.entered, [id]: answer } });
    }
  });
}

/** All that can be answered; of the person only what leaves them the same person to the product. */
function othersOf({ page, offered, answer }: Step): readonly AnswerValue[] {
  if (page.kind === 'notice') return [];
  const classes = classesOf(page, offered);
  const alike = classes.filter(
    ({ members }) => !person.includes(page) || members.some((one) => one === answer),
  );
  return alike.flatMap(({ members }) => members);
}
