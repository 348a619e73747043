import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type AssessmentActor, startAssessment } from '../../machines/assessment.ts';
import { currentPath } from '../../machines/current-path.ts';
import { isQuestionId } from '../../questions/questionnaire.ts';
import { answerAt, finishedAnswers } from './finished.ts';

/** Answers and changes between two looks at the memory. */
const between = 1000;

/** The heap of one actor after each 1,000 answers and changes, collected first; in bytes. */
export function memoryAfterAnswers(looks: number): readonly number[] {
  const actor = startAssessment({ answers: finishedAnswers(), length: 'full', checked: true });
  let done = 0;
  return Array.from({ length: looks }, () => {
    for (const until = done + between; done < until; done += 1) change(actor, done);
    return heap();
  });
}

/** So many questions are answered over and over, so that the last look finds no more answers than the first. */
const round = 250;

/** One question after the other on the path as it now is, each time another option. */
function change(actor: AssessmentActor, turn: number): void {
  const { steps } = currentPath(actor.getSnapshot().context);
  const step = steps[turn % Math.min(steps.length, round)];
  if (!step || !isQuestionId(step.id)) return;
  actor.send({ type: 'visit', place: step.id });
  actor.send({ type: 'answer', question: step.id, value: answerAt(step, turn) });
}

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** The collector of garbage, which node hides from whoever does not ask. */
const collect = collector();

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}
