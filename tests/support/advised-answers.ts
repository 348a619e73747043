import type { Answers } from '../../questions/questionnaire.ts';
import { fullNeckAnswers, neckAnswers } from '../machines/sample-answers.ts';

/** A full walk of an adult whom every advice for adults concerns. */
export const advisedAdult = {
  ...fullNeckAnswers,
  medicines: ['sickness'],
  medicineTiming: 'withinWeek',
  illnesses: ['seizures'],
  mood: 'mostDays',
  helpSoFar: ['brainStimulator', 'pump'],
} as const satisfies Answers;

/** A short walk about a child whom the advice for children concerns. */
export const advisedChild = {
  ...neckAnswers,
  who: 'child',
  age: 'from5to12',
  parts: ['neck', 'leg'],
  legSide: 'left',
  startedIn: 'leftLeg',
  onsetAge: 'from3to12',
} as const satisfies Answers;
