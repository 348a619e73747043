import { bench, describe } from 'vitest';
import { adviceOf } from '../machines/advice.ts';
import { trueEdges } from '../machines/edges.ts';
import { pathOf } from '../machines/path.ts';
import { readingOf } from '../machines/reading.ts';
import type { Answers } from '../questions/questionnaire.ts';

/** A long way through: two limbs, a task, medicines and a device. */
const answers: Answers = {
  who: 'me',
  age: 'from41to64',
  noticed: ['pulling', 'shaking'],
  parts: ['neck', 'arm', 'leg'],
  armSide: 'both',
  legSide: 'notSure',
  startedIn: 'neck',
  spread: 'yes',
  onsetAge: 'from21to40',
  onsetManner: 'weeksOrMonths',
  course: 'worse',
  timing: 'task',
  tasks: ['writing'],
  worse: ['stress'],
  helps: ['touching'],
  pain: ['neck'],
  family: 'no',
  medicines: ['sickness'],
  medicineTiming: 'withinWeek',
  illnesses: ['none'],
  harder: ['hands'],
  mood: 'someDays',
  helpSoFar: ['brainStimulator'],
  matters: null,
  support: null,
};

describe('one step of the walk', () => {
  bench('path', () => {
    pathOf(answers, 'full');
  });

  const path = pathOf(answers, 'full');
  bench('advice and reading', () => {
    adviceOf(path);
    readingOf(path);
  });
});

describe('once, when the walk is fetched', () => {
  bench('true edges', () => {
    trueEdges();
  });
});
