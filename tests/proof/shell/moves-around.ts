import { neckAnswers } from '../../machines/sample-answers.ts';
import { Crossing } from './crossings.ts';

/** The moves on the pages around the questions, which no walk through them makes. */
export function moveAround(crossed: Set<string>): void {
  const arriving = new Crossing({}, crossed);
  for (const type of ['considerKeeping', 'noEmergency', 'emergencyIsHappening', 'checkEmergency'] as const) {
    arriving.send({ type });
  }
  const finished = new Crossing({ checked: true, answers: neckAnswers }, crossed);
  for (const type of [
    'confirm',
    'back',
    'confirm',
    'considerKeeping',
    'back',
    'checkEmergency',
    'back',
  ] as const) {
    finished.send({ type });
  }
  finished.send({ type: 'change', question: 'who' });
  finished.send({ type: 'visit', place: 'summary' });
  for (const type of [
    'answerTheRest',
    'deleteAnswers',
    'undoDelete',
    'deleteAnswers',
    'startAgain',
  ] as const) {
    finished.send({ type });
  }
  const alone = new Crossing({ checked: true, answers: { who: 'me', age: 'upTo12' } }, crossed);
  alone.send({ type: 'change', question: 'who' });
  alone.send({ type: 'prefill', answers: neckAnswers, length: 'short' });
  const refused = new Crossing({ refusal: 'newer' }, crossed);
  refused.send({ type: 'startAgain' });
}
