import * as fc from 'fast-check';
import { expect } from 'vitest';
import { isPassed, pathOf, type Step } from '../../../machines/path.ts';
import type { AnswerValue } from '../../../questions/answer.ts';
import type { WalkLength } from '../../../questions/question.ts';
import { type Answers, pages } from '../../../questions/questionnaire.ts';
import { linkOf, longestLink } from '../../../src/sealing/carriers.ts';
import { writeContent } from '../../../src/sealing/content.ts';
import { padded, steps } from '../../../src/sealing/padding.ts';
import { seal } from '../../../src/sealing/seal.ts';
import { completeAnswers, seeded } from '../../machines/any-answers.ts';
import { journeyContents } from '../../src/sealing/contents.ts';
import { makeKey } from '../../src/sealing/keys.ts';
import { allTexts } from '../../support/all-texts.ts';
import { prove } from '../support/prove.ts';
import { forEachWay } from '../walk/each-way.ts';
import { allSituations } from '../walk/ways.ts';
import { contentOf, isSent } from './sent.ts';

const [smallest] = steps;

prove(
  'ticks alone fit the smallest envelope',
  'As long as nothing is written in own words, sealed answers have the same length for everybody, so that their length tells nothing.',
  (cases) => {
    const tried = (answers: Answers, length: WalkLength) => {
      const body = writeContent(contentOf(pathOf(answers, length), length));
      const plaintext = body && padded(body, 'code');
      if (plaintext?.length !== smallest) expect.fail(`It does not fit: ${JSON.stringify(answers)}`);
      cases.held();
      return body?.length ?? 0;
    };
    forEachWay(({ situation, entered }) => {
      if (isSent(pathOf(entered, situation.length))) tried(wordless(entered), situation.length);
    });
    for (const [place, { answers, length }] of fc
      .sample(completeAnswers, { ...seeded, numRuns: 5000 })
      .entries()) {
      tried(wordless(answers), length);
      if (place % 250 === 0) climb(wordless(answers), length, tried);
    }
    for (const { answers, length, ends } of allSituations()) {
      if (!ends) climb(everythingTicked(answers, length), length, tried);
    }
  },
);

/** How much English fits a link beside everything ticked, in all own words together: docs/envelope.md says it too. */
const wordsInLink = 1500;

prove(
  'a walk with its own words fits a link',
  'A whole walk before a visit, with everything ticked and about 250 words of its own, fits a link that every mail program carries.',
  async (cases) => {
    const keys = (await Promise.all([makeKey(), makeKey()])).map(({ publicText }) => publicText);
    const header = {
      recipient: 'movement-disorders-1',
      reference: 'ABCDEFGHIJ-1',
      questionnaireVersion: '1',
    };
    const page = 'https://beforehand.the-london-clinic.example/clinic/answers';
    for (const words of passages) {
      for (const [name, content] of journeyContents) {
        const answers =
          'matters' in content.answers ? { ...content.answers, matters: words } : content.answers;
        const envelope = await seal({ ...content, answers }, { ...header, keys }, 'link');
        const letters = envelope && linkOf(envelope, page).length;
        if (letters === null || letters > longestLink) expect.fail(`${name}: a link of ${letters} letters`);
        cases.held();
      }
    }
  },
);

/** Prose that the dictionary was not made from. */
const passages = [0, 3000, 6000, 9000, 12_000].map((start) =>
  [...new Set(allTexts().map(({ text }) => text))]
    .filter((text) => text.length > 80)
    .join(' ')
    .slice(start, start + wordsInLink),
);

/** Changes one answer after the other as long as that makes the body longer. */
function climb(
  start: Answers,
  length: WalkLength,
  tried: (answers: Answers, length: WalkLength) => number,
): void {
  let best = start;
  let most = tried(best, length);
  for (let isLonger = true; isLonger;) {
    isLonger = false;
    for (const step of pathOf(best, length).steps) {
      for (const answer of neighbours(step)) {
        const other: Answers = { ...best, [step.id]: answer };
        if (!isSent(pathOf(other, length))) continue;
        const bytes = tried(other, length);
        if (bytes > most) [best, most, isLonger] = [other, bytes, true];
      }
    }
  }
}

/** One option more or less, or another one. Who and how old they are stays. */
function neighbours({ id, page, offered, answer }: Step): readonly AnswerValue[] {
  if (id === 'who' || id === 'age') return [];
  if (page.kind === 'chooseOne') return offered;
  if (page.kind !== 'chooseMany' || !Array.isArray(answer)) return [];
  const free = offered.filter((option) => !page.exclusive.includes(option));
  return free
    .map((option) => free.filter((other) => answer.includes(other) !== (other === option)))
    .filter((ticked) => ticked.length > 0);
}

function everythingTicked(person: Answers, length: WalkLength): Answers {
  const waiting = pathOf(person, length).steps.find((step) => !isPassed(step));
  return waiting === undefined
    ? person
    : everythingTicked({ ...person, [waiting.id]: allOf(waiting) }, length);
}

function allOf({ page, offered }: Step): AnswerValue {
  if (page.kind === 'chooseMany') return offered.filter((option) => !page.exclusive.includes(option));
  return page.kind === 'chooseOne' ? (offered.at(-1) ?? null) : null;
}

function wordless(answers: Answers): Answers {
  const texts = pages.filter(({ kind }) => kind === 'shortText').map(({ id }) => [id, null]);
  return { ...answers, ...Object.fromEntries(texts) };
}
