import { describe, expect, it } from 'vitest';
import { adviceOf } from '../../machines/advice.ts';
import { type AssessmentActor, startAssessment } from '../../machines/assessment.ts';
import { currentPath } from '../../machines/current-path.ts';
import { nextPage, type Path, type Step } from '../../machines/path.ts';
import { readingOf } from '../../machines/reading.ts';
import { voiceOf } from '../../machines/voice.ts';
import { answerIn, formSchema, parseField } from '../../questions/form-schema.ts';
import { isQuestionId, type PageId, pages } from '../../questions/questionnaire.ts';
import { type Voice, voices } from '../../questions/words.ts';
import { allJourneys } from './all-journeys.ts';
import type { Journey, PageVisited } from './journey.ts';

describe.each(allJourneys)('$name', (journey) => {
  it('comes to the expected pages, one by one', () => {
    const actor = actorBeforeTheCheck(journey);
    actor.send({ type: 'noEmergency' });
    expectPages(actor, journey, journey.pages);
    if (journey.rest) {
      actor.send({ type: 'confirm' });
      actor.send({ type: 'answerTheRest' });
      expectPages(actor, journey, journey.rest);
    }
    actor.send({ type: 'confirm' });
    expect(actor.getSnapshot().value).toBe(journey.endsAt);
  });

  it('goes where the path goes', () => {
    const actor = actorBeforeTheCheck(journey);
    actor.send({ type: 'noEmergency' });
    for (const visited of journey.pages.filter(([id]) => id !== journey.endsAt)) {
      pass(actor, visited);
      const { value, context } = actor.getSnapshot();
      expect(value).toBe(nextPage(currentPath(context), visited[0]));
    }
  });

  it('comes back to its end after a reload', () => {
    const { answers, length } = walkedBy(journey).getSnapshot().context;
    const actor = startAssessment({ checked: true, answers, length, place: 'summary' });
    expect(actor.getSnapshot().value).toBe(journey.endsAt);
  });

  it('has the expected reading', () => {
    expect(readingOf(pathAtTheEnd(journey))).toEqual(journey.reading);
  });

  it('has the expected advice', () => {
    expect(adviceOf(pathAtTheEnd(journey))).toEqual(journey.advice);
  });
});

describe('together, the journeys', () => {
  it('are named differently', () => {
    expect(new Set(allJourneys.map(({ name }) => name)).size).toBe(allJourneys.length);
  });

  it('visit every page of the questionnaire', () => {
    const visited = new Set(allJourneys.flatMap(idsOf));
    expect(pages.filter((page) => !visited.has(page.id)).map((page) => page.id)).toEqual([]);
  });

  it('visit every page in each of its voices', () => {
    const visited = new Set(
      allJourneys.flatMap((journey) => idsOf(journey).map((id) => `${id} to ${journey.reading.voice}`)),
    );
    const wanted = pages.flatMap((page) => voicesOf(page.id).map((voice) => `${page.id} to ${voice}`));
    expect(wanted.filter((one) => !visited.has(one))).toEqual([]);
    expect([...visited].filter((one) => !wanted.includes(one))).toEqual([]);
  });

  it('bring every pattern and every advice', () => {
    expect(new Set(allJourneys.map(({ reading }) => reading.pattern.pattern))).toEqual(
      new Set([
        'not-stated',
        'one-part',
        'one-side',
        'trunk-and-others',
        'neighbouring',
        'separate',
        'unnamed',
      ]),
    );
    expect(new Set(allJourneys.flatMap(({ advice }) => advice.map(({ id }) => id)))).toEqual(
      new Set([
        'medicineReaction',
        'pump',
        'brainStimulator',
        'seizures',
        'childNeck',
        'childLimb',
        'lowMood',
      ]),
    );
  });
});

/** Asked of people who answer for themselves only; every other page is asked in all voices. */
const onlyForSelf: readonly PageId[] = ['askAParent', 'mood'];

function voicesOf(id: PageId): readonly Voice[] {
  return onlyForSelf.includes(id) ? ['self'] : voices;
}

function idsOf(journey: Journey): readonly PageId[] {
  return [...journey.pages, ...(journey.rest ?? [])].map(([id]) => id);
}

function pathAtTheEnd(journey: Journey): Path {
  return currentPath(walkedBy(journey).getSnapshot().context);
}

function walkedBy(journey: Journey): AssessmentActor {
  const actor = actorBeforeTheCheck(journey);
  actor.send({ type: 'noEmergency' });
  for (const visited of journey.pages) pass(actor, visited);
  if (!journey.rest) return actor;
  actor.send({ type: 'confirm' });
  actor.send({ type: 'answerTheRest' });
  for (const visited of journey.rest) pass(actor, visited);
  return actor;
}

function actorBeforeTheCheck({ length }: Journey): AssessmentActor {
  const actor = startAssessment({});
  expect(actor.getSnapshot().value).toBe('emergencyCheck');
  actor.send({ type: 'chooseLength', length });
  expect(actor.getSnapshot().value).toBe('emergencyCheck');
  return actor;
}

/** Passes page after page, and expects after each the one that the journey names next. */
function expectPages(actor: AssessmentActor, journey: Journey, visits: readonly PageVisited[]): void {
  const end = journey.endsAt === 'summary' ? 'checkAnswers' : journey.endsAt;
  expect(actor.getSnapshot().value).toBe(visits[0]?.[0]);
  visits.forEach((visited, index) => {
    const [id] = visited;
    const { offered } = stepAt(actor, id);
    const expected: Readonly<Record<string, readonly string[]>> = journey.offered ?? {};
    expect([id, offered]).toEqual([id, expected[id] ?? offered]);
    pass(actor, visited);
    expect([id, actor.getSnapshot().value]).toEqual([id, visits[index + 1]?.[0] ?? end]);
  });
}

/** Sends what the person gives to the form, as its schema yields it. A notice that ends the path is not passed. */
function pass(actor: AssessmentActor, [id, entered = null]: PageVisited): void {
  const { page, offered } = stepAt(actor, id);
  if (page.kind === 'notice') {
    actor.send({ type: 'continue' });
    return;
  }
  const voice = voiceOf(currentPath(actor.getSnapshot().context).answers);
  const parsed = parseField(
    formSchema(page, page.words, offered, voice),
    typeof entered === 'object' && entered !== null ? [...entered] : entered,
  );
  if ('error' in parsed) throw new Error(`"${id}" does not take ${JSON.stringify(entered)}: ${parsed.error}`);
  const answer = answerIn(parsed.value);
  if (isQuestionId(id)) actor.send({ type: 'answer', question: id, value: answer });
}

function stepAt(actor: AssessmentActor, id: PageId): Step {
  const step = currentPath(actor.getSnapshot().context).steps.find((one) => one.id === id);
  if (!step) throw new Error(`The page "${id}" is expected, and does not apply here.`);
  return step;
}
