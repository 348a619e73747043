import { pathOf } from '../../../machines/path.ts';
import type { Answers, PageId } from '../../../questions/questionnaire.ts';

/** A short walk that takes no branch. */
export const adultNeck = {
  who: 'me',
  age: 'from41to64',
  noticed: ['pulling'],
  parts: ['neck'],
  spread: 'no',
  onsetAge: 'from41',
  onsetManner: 'years',
  course: 'same',
  timing: 'mostOfTheTime',
  worse: ['stress', 'tiredness'],
  family: 'no',
  medicines: ['none'],
  illnesses: ['none'],
} as const satisfies Answers;

/** A full walk that meets every page but those of the other answers to one question: when the movements happen. */
export const everyBranch = {
  who: 'me',
  age: 'from18to40',
  noticed: ['cramps', 'somethingElse'],
  noticedOther: 'The pen jumps like a frog',
  parts: ['neck', 'arm', 'leg'],
  armSide: 'right',
  legSide: 'both',
  startedIn: 'rightArm',
  spread: 'yes',
  onsetAge: 'from13to20',
  onsetManner: 'weeksOrMonths',
  course: 'upAndDown',
  timing: 'task',
  tasks: ['writing', 'somethingElse'],
  tasksOther: 'Pouring from a teapot',
  worse: ['caffeine'],
  helps: ['touching', 'changingHow'],
  pain: ['arm'],
  family: 'yes',
  familyDetail: 'An uncle whose hand shook',
  medicines: ['depression', 'somethingElse'],
  medicinesOther: 'Tablets for travel in 2019',
  medicineTiming: 'withinWeek',
  illnesses: ['seizures', 'somethingElse'],
  illnessesOther: 'A broken wrist as a child',
  birth: ['bornEarly'],
  harder: ['hands', 'driving'],
  mood: 'someDays',
  helpSoFar: ['gp', 'brainStimulator'],
  matters: 'To play the cello again',
  support: ['extraTime'],
} as const satisfies Answers;

/** The same person, when the movements come in attacks. */
export const withAttacks = {
  ...everyBranch,
  timing: 'attacks',
  attackLength: 'minutes',
  attackTriggers: ['suddenMovement'],
} as const satisfies Answers;

/** The same person, when the movements change through the day. */
export const throughTheDay = {
  ...everyBranch,
  timing: 'throughTheDay',
  timeOfDay: ['worseLater'],
} as const satisfies Answers;

/** What somebody has answered who has come as far as this page. */
export function answersBefore(id: PageId, answers: Answers): Answers {
  const { steps } = pathOf(answers, 'full');
  const before = steps.slice(
    0,
    steps.findIndex((step) => step.id === id),
  );
  return Object.fromEntries(before.map((step) => [step.id, step.answer]));
}
