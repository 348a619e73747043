import { expect } from 'vitest';
import type { AssessmentEvent, AssessmentInput, AssessmentSnapshot } from '../../../machines/assessment.ts';
import { isQuestionId, pages } from '../../../questions/questionnaire.ts';
import { step, walked } from '../../machines/walked.ts';
import { prove } from '../support/prove.ts';
import { type ModelWalk, modelWalks } from './model.ts';

prove(
  'the emergency page leads only to the check',
  'Who has said that an emergency is happening sees no question and no summary, whatever they press or type, until they have read the emergency list again.',
  (cases) => {
    for (const { answers, length } of onePerPerson()) {
      const beginnings: readonly AssessmentInput[] = [
        { checked: true, answers, length, place: 'summary' },
        { checked: true, answers: { who: answers.who ?? 'me' }, length, returning: true },
      ];
      for (const beginning of beginnings) {
        const emergency = step(walked(beginning), { type: 'emergencyIsHappening' });
        cases.held(expectNoWayIn(emergency));
      }
    }
  },
);

function onePerPerson(): readonly ModelWalk[] {
  const people = modelWalks(1).map(
    (walk) => [`${walk.length} ${walk.answers.who} ${walk.answers.age}`, walk] as const,
  );
  return [...new Map(people).values()];
}

/** Follows every move but that of passing the check, until no new state is found. Returns the moves that were tried. */
function expectNoWayIn(emergency: AssessmentSnapshot): number {
  const reached = new Map([[emergency.value, emergency]]);
  let tried = 0;
  for (const snapshot of reached.values()) {
    for (const event of anything.filter(
      ({ type }) => type !== 'noEmergency' || snapshot.value !== 'emergencyCheck',
    )) {
      const next = step(snapshot, event);
      if (!outside.includes(next.value))
        expect([event, next.value]).toEqual([event, 'a page outside the walk']);
      if (!reached.has(next.value)) reached.set(next.value, next);
      tried += 1;
    }
  }
  expect([...reached.keys()].sort()).toEqual([...outside].sort());
  expect(reached.get('emergencyCheck')?.context.checked).toBe(false);
  return tried;
}

const outside: readonly AssessmentSnapshot['value'][] = ['emergency', 'emergencyCheck', 'deleted'];

/** Every event that there is, with every page that it can name. */
const anything: readonly AssessmentEvent[] = [
  ...(
    [
      'continue',
      'back',
      'confirm',
      'answerTheRest',
      'checkEmergency',
      'emergencyIsHappening',
      'noEmergency',
      'considerKeeping',
      'deleteAnswers',
      'undoDelete',
      'startAgain',
    ] as const
  ).map((type) => ({ type })),
  { type: 'prefill', answers: { who: 'me' }, length: 'full' },
  { type: 'chooseLength', length: 'short' },
  { type: 'chooseLength', length: 'full' },
  ...[null, 'summary' as const, 'checkAnswers' as const, ...pages.map(({ id }) => id)].map(
    (place) => ({ type: 'visit', place }) as const,
  ),
  ...pages.flatMap(({ id }): readonly AssessmentEvent[] =>
    isQuestionId(id)
      ? [
          { type: 'change', question: id },
          { type: 'answer', question: id, value: 'me' },
        ]
      : [],
  ),
];
