import * as fc from 'fast-check';
import { adviceOf } from '../../../machines/advice.ts';
import type { AssessmentInput } from '../../../machines/assessment.ts';
import { type Path, pathOf } from '../../../machines/path.ts';
import { readingOf } from '../../../machines/reading.ts';
import type { WalkLength } from '../../../questions/question.ts';
import type { Answers } from '../../../questions/questionnaire.ts';
import { seeded } from '../../machines/any-answers.ts';
import { step } from '../../machines/walked.ts';
import { firstDifference } from '../support/first-difference.ts';
import { prove } from '../support/prove.ts';
import { anyHistory } from './any-history.ts';
import { begun, type Life, livedThrough } from './lived-through.ts';

/** Half of the 50,000; the other half runs in the other file, at the same time. */
const histories = 25_000;

/** @param anyBeginning what the person has when the history begins */
export function proveHistories(anyBeginning: fc.Arbitrary<AssessmentInput>): void {
  prove(
    'edits lead where first answers would',
    'However a person goes back, changes answers, takes more or fewer questions or reloads the page, they are asked and told what they would have been if they had answered that way the first time.',
    (cases) => {
      const property = fc.property(anyBeginning, anyHistory, (beginning, moves) => {
        const fault = faultOf(livedThrough(begun(beginning), moves));
        if (fault !== undefined) throw new Error(fault);
        cases.held();
      });
      fc.assert(property, { ...seeded, numRuns: histories });
    },
  );
}

function faultOf({ snapshot, said }: Life): string | undefined {
  const { answers, length } = snapshot.context;
  const lived = pathOf(answers, length);
  const standing = step(step(snapshot, { type: 'noEmergency' }), { type: 'visit', place: null }).value;
  return firstDifference(
    [written(answers), ...toldOf(lived), standing],
    [written(said), ...toldOf(answeredInOrder(lived, length)), lived.standsAt],
  );
}

/** The path of somebody new who gives these answers one by one, each when it is asked. */
function answeredInOrder(lived: Path, length: WalkLength): Path {
  let path = pathOf({}, length);
  const given: Readonly<Record<string, unknown>> = lived.answers;
  while (given[path.standsAt] !== undefined) {
    path = pathOf({ ...path.answers, [path.standsAt]: given[path.standsAt] }, length);
  }
  return path;
}

/** What is asked up to where the person stands, and once all is answered what they are told. */
function toldOf(path: Path): readonly string[] {
  const end = path.steps.findIndex(({ id }) => id === path.standsAt);
  const reached = path.steps.slice(0, end < 0 ? path.steps.length : end + 1);
  const asked = reached.map(({ id, offered, answer }) => JSON.stringify([id, offered, answer]));
  return end < 0 ? [...asked, JSON.stringify(readingOf(path)), JSON.stringify(adviceOf(path))] : asked;
}

/** The same whatever the order in which they were given. */
function written(answers: Answers): string {
  return JSON.stringify(Object.entries(answers).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
