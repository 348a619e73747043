import * as fc from 'fast-check';
import { pathOf } from '../../machines/path.ts';
import { voiceOf } from '../../machines/voice.ts';
import type { WalkLength } from '../../questions/question.ts';
import { type Answers, type PageId, pages } from '../../questions/questionnaire.ts';
import { type Voice, voices } from '../../questions/words.ts';
import { finishedAnswers, seeded } from '../machines/any-answers.ts';

/** Somebody who has answered everything, and has `page` on their path. */
export interface Person {
  readonly page: (typeof pages)[number];
  readonly voice: Voice;
  readonly answers: Answers;
  readonly length: WalkLength;
}

/** Found, not written by hand: a new question has its people by itself. The same people in every run. */
const finished = fc.sample(finishedAnswers, { numRuns: 600, ...seeded });

/** For each page, one person of each voice that meets it. */
export const peopleByPage: readonly Person[] = pages.flatMap((page) =>
  voices.flatMap((voice) => {
    const found = finished.find((person) => voiceOf(person.answers) === voice && meets(person, page.id));
    return found ? [{ page, voice, ...found }] : [];
  }),
);

/** For each page, one person who meets it. */
export const oneByPage: readonly Person[] = pages.map((page) => {
  const person = peopleByPage.find((met) => met.page === page);
  if (!person) throw new Error(`Among ${finished.length} people nobody meets the page "${page.id}".`);
  return person;
});

function meets({ answers, length }: Pick<Person, 'answers' | 'length'>, id: PageId): boolean {
  return pathOf(answers, length).steps.some((step) => step.id === id);
}

/** The same person before they answered the page. */
export function withoutAnswer(person: Person): Person {
  const others = Object.entries(person.answers).filter(([id]) => id !== person.page.id);
  return { ...person, answers: Object.fromEntries(others) };
}
