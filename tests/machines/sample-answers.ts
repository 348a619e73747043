import type { Answers } from '../../questions/questionnaire.ts';

/** A short walk that is finished: one part, no branch taken. */
export const neckAnswers = {
  who: 'me',
  age: 'from41to64',
  noticed: ['pulling'],
  parts: ['neck'],
  spread: 'no',
  onsetAge: 'from41',
  onsetManner: 'years',
  course: 'worse',
  timing: 'mostOfTheTime',
  worse: ['stress'],
  family: 'no',
  medicines: ['none'],
  illnesses: ['none'],
} as const satisfies Answers;

/** The same person after the full walk. */
export const fullNeckAnswers = {
  ...neckAnswers,
  helps: ['touching'],
  pain: ['neck'],
  harder: ['driving'],
  mood: 'notMuch',
  helpSoFar: ['gp'],
  matters: 'I want to drive again',
  support: null,
} as const satisfies Answers;
