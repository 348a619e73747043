import {
  type AssessmentActor,
  type AssessmentEvent,
  assessment,
  startAssessment,
} from '../../machines/assessment.ts';
import { answersAfter } from '../../machines/answering.ts';
import { currentPath } from '../../machines/current-path.ts';
import { nextPage, type Path, pathOf, type Step } from '../../machines/path.ts';
import { progressAt } from '../../machines/progress.ts';
import { type Answers, isQuestionId } from '../../questions/questionnaire.ts';
import { quantile, type Step as Measures, type Timed, type Times } from './figures.ts';
import { answerAt, finishedAnswers } from './finished.ts';
import { knowing } from './xstate.ts';

/** So many steps of each kind. */
const count = 200;

/** Steps of each kind that a person takes. */
export function steps(): Pick<Timed, 'asked' | 'steps'> {
  const finished = finishedAnswers();
  const path = pathOf(finished, 'full');
  const first = path.steps.slice(0, count);
  const last = path.steps.slice(-count);
  return {
    asked: path.steps.length,
    steps: {
      firstAnswers: answering(path, first, {}),
      lastAnswers: answering(path, last, without(finished, last)),
      changes: changing(path, finished),
      back: going(
        path,
        finished,
        last.map(() => ({ type: 'back' })),
      ),
      visits: going(
        path,
        finished,
        last.map(({ id }) => ({ type: 'visit', place: id })),
      ),
    },
  };
}

function answering(path: Path, asked: readonly Step[], answers: Answers): Measures {
  const actor = startAssessment({ answers, length: 'full', checked: true });
  const events = asked.flatMap(answerEvents);
  const bare = knowing(assessment(), path)(asked[0]?.id ?? 'checkAnswers');
  let entered = answers;
  return {
    whole: each(events, (event) => sendAndRead(actor, event)),
    core: each(events, (event) => (entered = answerAndRead(entered, event))),
    xstate: each(events, (event) => bare.send(event)),
  };
}

/** The first answer, over and over: whatever depends on it comes and goes. */
function changing(path: Path, answers: Answers): Measures {
  const actor = startAssessment({ answers, length: 'full', checked: true });
  const [first] = path.steps;
  const events = Array.from({ length: count }, (_, index) => index + 1).flatMap((place) =>
    first ? answerEvents({ ...first, answer: answerAt(first, place) }) : [],
  );
  return {
    whole: each(
      events,
      (event) => sendAndRead(actor, event),
      (event) => actor.send({ type: 'visit', place: event.question }),
    ),
  };
}

function going(path: Path, answers: Answers, events: readonly AssessmentEvent[]): Measures {
  const actor = startAssessment({ answers, length: 'full', checked: true, place: 'checkAnswers' });
  const bare = knowing(assessment(), path)('checkAnswers');
  return {
    whole: each(events, (event) => sendAndRead(actor, event)),
    xstate: each(events, (event) => bare.send(event)),
  };
}

type AnswerEvent = Extract<AssessmentEvent, { type: 'answer' }>;

function answerEvents({ id, answer }: Step): readonly AnswerEvent[] {
  return isQuestionId(id) && answer !== undefined ? [{ type: 'answer', question: id, value: answer }] : [];
}

function sendAndRead(actor: AssessmentActor, event: AssessmentEvent): void {
  actor.send(event);
  const { value, context } = actor.getSnapshot();
  read(currentPath(context), value);
}

function answerAndRead(answers: Answers, event: AnswerEvent): Answers {
  const entered = answersAfter({ answers }, event);
  const path = pathOf(entered, 'full');
  read(path, nextPage(path, event.question));
  return entered;
}

/** What a page asks of the core to draw itself. */
function read(path: Path, at: string): void {
  const step = path.steps.find(({ id }) => id === at);
  if (step) progressAt(path, step.id);
}

function without(answers: Answers, steps: readonly Step[]): Answers {
  const left = new Set<string>(steps.map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !left.has(id)));
}

function each<T>(items: readonly T[], work: (item: T) => void, prepare?: (item: T) => void): Times {
  const times = items.map((item) => {
    prepare?.(item);
    const before = performance.now();
    work(item);
    return performance.now() - before;
  });
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}
