import { describe, expect, test } from 'vitest';
import { pathOf } from '../../../../machines/path.ts';
import type { Answers } from '../../../../questions/questionnaire.ts';
import { questionnaireVersion } from '../../../../questions/version.ts';
import { type DoctorSummary, doctorSummary } from '../../../../src/doctor/summary/doctor-summary.ts';
import { walkWords } from '../../../../src/words/en/walk-words.ts';
import { optionWords } from '../../../../src/words/option-words.ts';
import { inVoice } from '../../../../questions/words.ts';
import { fullNeckAnswers } from '../../../machines/sample-answers.ts';
import { editionInForce } from '../../../questions/editions/edition-in-force.ts';
import { olderAnswers, olderEdition } from '../edition/older-edition.ts';
import { type FinishedJourney, finishedJourneys } from '../finished-journeys.ts';
import { openedJourney, openedWith } from './opened-journey.ts';

const edition = await editionInForce();
const questions = edition.pages.filter((page) => page.kind !== 'notice').map(({ id }) => id);

describe.each(finishedJourneys)('$name', (person) => {
  const { answers, length, journey } = person;
  const summary = doctorSummary(openedJourney(person));

  test('is said to have answered, with the pattern and its rule', () => {
    const { voice, pattern } = journey.reading;
    expect(summary.voice).toBe(voice);
    expect(summary.pattern).toEqual({
      pattern: pattern.pattern,
      leg: pattern.leg,
      rule: pattern.trace.at(-1),
    });
  });

  test('has each question of the edition in one place, and "not asked" is what is not on the path', () => {
    const asked: readonly string[] = pathOf(answers, length).steps.map(({ id }) => id);
    const missing = questions.filter((id) => !asked.includes(id)).map(labelOf);
    expect([...summary.notAsked].sort()).toEqual([...missing].sort());
    expect(labelsIn(summary).sort()).toEqual(
      questions
        .filter((id) => id !== 'who')
        .map(labelOf)
        .sort(),
    );
  });

  test('has what was ticked in the words that were asked', () => {
    for (const { id, answers: shown } of summary.topics.flatMap(({ rows }) => rows)) {
      expect([id, shown]).toEqual([id, worded(person, id)]);
    }
  });

  test('has its own words as they were given', () => {
    for (const { id, text } of summary.ownWords) expect(text).toBe(answerTo(answers, id));
    expect(summary.hasHidden).toBe(false);
  });

  test('has the advice that was shown, each with its tick', () => {
    expect(summary.advice).toEqual(
      journey.advice.map(({ id, because: { question, option } }) => ({
        id,
        title: inVoice(walkWords.advice[id].title, summary.voice),
        label: labelOf(question),
        option: inVoice(optionWords(walkWords, question, option).label, summary.voice),
      })),
    );
  });

  test('tells "not sure" from "left empty"', () => {
    const given = Object.entries(answers);
    const unsure = given.filter(([, answer]) => [answer].flat().includes('notSure'));
    const empty = given.filter(([, answer]) => answer === null);
    expect([...summary.notSure].sort()).toEqual(unsure.map(([id]) => labelOf(id)).sort());
    expect([...summary.leftEmpty].sort()).toEqual(empty.map(([id]) => labelOf(id)).sort());
  });
});

test('The topics stand in the order of a history', () => {
  const everything = finishedJourneys.find(({ name }) => name === 'An adult who ticks everything');
  if (!everything) throw new Error('Nobody ticks everything.');
  const summary = doctorSummary(openedJourney(everything));
  expect(summary.topics.map(({ topic }) => topic)).toEqual([
    'who',
    'noticed',
    'where',
    'onset',
    'timing',
    'changedBy',
    'family',
    'medicines',
    'illness',
    'life',
    'wishes',
  ]);
});

test('What was sent with the answers stands beside them', () => {
  const { sent, came } = doctorSummary(openedJourney({ answers: fullNeckAnswers, length: 'full' }));
  expect(sent).toEqual({ length: 'full', language: 'en', reference: 'K7-2', questionnaireVersion });
  expect(came).toEqual({
    kind: 'sealed',
    copy: 2,
    sealedAt: new Date(2026, 10, 24, 21, 0),
    recipient: 'Movement disorders team',
  });
});

test('A character that turns text around is marked wherever it came from', () => {
  const opened = openedJourney({
    answers: { ...fullNeckAnswers, matters: 'left\u202E thgir' },
    length: 'full',
  });
  const turned = '\u202Ea';
  const summary = doctorSummary({
    ...opened,
    language: turned,
    reference: turned,
    questionnaireVersion: turned,
    came: { kind: 'sealed', copy: 1, sealedAt: new Date(), recipient: turned },
  });
  expect(summary.ownWords).toEqual([
    { id: 'matters', label: 'What matters most', text: 'left[U+202E] thgir' },
  ]);
  expect(summary.hasHidden).toBe(true);
  expect(JSON.stringify(summary)).not.toContain('\u202E');
});

describe('An older edition', () => {
  test('is shown under the words that were asked, with its own advice and no pattern', () => {
    const opened = openedWith({ edition: olderEdition, answers: olderAnswers, length: 'full' });
    expect(doctorSummary(opened)).toMatchObject({
      voice: 'other',
      topics: [
        { topic: 'where', rows: [{ id: 'parts', label: 'Parts', answers: ['The head', 'An arm'] }] },
        {
          topic: 'others',
          rows: [
            { id: 'shakes', label: 'Shaking', answers: ['Often'] },
            { id: 'whenShaking', label: 'When it shakes', answers: ['At rest'] },
            { id: 'since', label: 'Since when', answers: ['Since they were small'] },
          ],
        },
      ],
      pattern: null,
      ownWords: [{ id: 'matters', label: 'Hopes', text: 'To write again' }],
      advice: [{ id: 'resting', title: 'Have a rest', label: 'When it shakes', option: 'At rest' }],
      notSure: [],
      leftEmpty: [],
      notAsked: [],
      sent: { questionnaireVersion: '0' },
    });
  });

  test('tells "not sure", "left empty" and "not asked" apart by its own questions', () => {
    const answers = { who: 'me', shakes: 'notSure', parts: ['notSure'], since: 'later', matters: null };
    const opened = openedWith({ edition: olderEdition, answers, length: 'full' });
    expect(doctorSummary(opened)).toMatchObject({
      voice: 'self',
      topics: [{ topic: 'others', rows: [{ id: 'since', answers: ['Later'] }] }],
      advice: [],
      notSure: ['Parts', 'Shaking'],
      leftEmpty: ['Hopes'],
      notAsked: ['When it shakes'],
    });
  });
});

function labelsIn({ topics, ownWords, notSure, leftEmpty, notAsked }: DoctorSummary): string[] {
  const rows = topics.flatMap((topic) => topic.rows);
  return [...[...rows, ...ownWords].map(({ label }) => label), ...notSure, ...leftEmpty, ...notAsked];
}

function labelOf(id: string): string {
  const words: Readonly<Record<string, object | undefined>> = walkWords.questions;
  return String(Object.entries(words[id] ?? {}).find(([name]) => name === 'label')?.[1]);
}

function worded({ answers, journey }: FinishedJourney, id: string): readonly string[] {
  const page = edition.pages.find((one) => one.id === id);
  if (!page || page.kind === 'notice') throw new Error(`The question "${id}" does not exist.`);
  const label = edition.words['en']?.questions[id]?.options ?? {};
  return [answerTo(answers, id)]
    .flat()
    .map((option) => inVoice(label[String(option)] ?? '', journey.reading.voice));
}

function answerTo(answers: Answers, id: string): unknown {
  return Object.entries(answers).find(([question]) => question === id)?.[1];
}
