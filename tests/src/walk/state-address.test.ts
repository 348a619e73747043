import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assessment,
  type AssessmentActor,
  type AssessmentState,
  startAssessment,
} from '../../../machines/assessment.ts';
import { pages } from '../../../questions/questionnaire.ts';
import { addresses, questionAddress } from '../../../src/addresses.ts';
import { addressOf, eventAt } from '../../../src/walk/state-address.ts';
import { anyAnswers, anyLength, seeded } from '../../machines/any-answers.ts';
import { fullNeckAnswers } from '../../machines/sample-answers.ts';
import { oneByPage } from '../../support/people.ts';

const states = Object.keys(assessment().states) as AssessmentState[];

test.each(states)('The state %s has an address', (state) => {
  expect(addressOf(state)).toMatch(/^(\/[a-zA-Z-]+)+$/);
});

test('No two pages share an address', () => {
  const shown = states.filter((state) => state !== 'arriving').map(addressOf);
  expect(new Set(shown).size).toBe(shown.length);
});

test('The state that is only passed through stands at the emergency check', () => {
  expect(addressOf('arriving')).toBe(addresses.emergencyCheck);
});

describe('An address leads back to its state', () => {
  test.each(oneByPage)('$page.id', ({ page, answers, length }) => {
    const actor = startAssessment({ answers, length, checked: true });
    actor.send(eventAt(questionAddress(page.id)));
    expect(actor.getSnapshot().value).toBe(page.id);
  });

  test.each(['emergencyCheck', 'emergency', 'checkAnswers', 'summary', 'keepAnswers'] as const)(
    '%s',
    (state) => {
      const actor = startAssessment({ answers: fullNeckAnswers, length: 'full', checked: true });
      actor.send(eventAt(addressOf(state)));
      expect(actor.getSnapshot().value).toBe(state);
    },
  );
});

describe('An address that cannot be entered leads to where the person stands', () => {
  test.each([addresses.deleted, addresses.savedProblem, '/questions/starSign', '/questions/armSide'])(
    '%s',
    (address) => {
      const actor = startAssessment({ answers: { who: 'me' }, checked: true });
      actor.send(eventAt(address));
      expect(actor.getSnapshot().value).toBe('age');
    },
  );
});

test('Whatever is asked for, the address of the state that grants it leads to that state again', () => {
  const asked = [...Object.values(addresses), ...pages.map(({ id }) => questionAddress(id)), '/nowhere'];
  fc.assert(
    fc.property(anyAnswers, anyLength, fc.constantFrom(...asked), (answers, length, address) => {
      const actor = startAssessment({ answers, length, checked: true });
      const granted = go(actor, address);
      expect(go(actor, addressOf(granted))).toBe(granted);
    }),
    seeded,
  );
});

function go(actor: AssessmentActor, address: string): AssessmentState {
  actor.send(eventAt(address));
  return actor.getSnapshot().value;
}
