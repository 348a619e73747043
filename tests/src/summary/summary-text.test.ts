import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviceOf } from '../../../machines/advice.ts';
import { pathOf } from '../../../machines/path.ts';
import { readingOf } from '../../../machines/reading.ts';
import type { Answers } from '../../../questions/questionnaire.ts';
import type { WalkLength } from '../../../questions/question.ts';
import { answerSections } from '../../../src/summary/answer-rows.ts';
import { summaryText } from '../../../src/summary/summary-text.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import type { WalkWords } from '../../../src/words/words.ts';
import { finishedAnswers, seeded } from '../../machines/any-answers.ts';
import { fullNeckAnswers, neckAnswers } from '../../machines/sample-answers.ts';
import { briefWords, writersHandText } from './writers-hand.ts';

const day = new Date(2026, 10, 22);
const clinic = {
  name: 'The North Clinic',
  centre: 'Movement Service',
  telephone: '0131 496 0000',
  telephoneLink: '[0131 496 0000](tel:01314960000)',
};

test('The whole text of one person', () => {
  const answers: Answers = {
    ...neckAnswers,
    parts: ['arm'],
    armSide: 'right',
    timing: 'task',
    tasks: ['writing', 'somethingElse'],
    tasksOther: null,
    illnesses: ['seizures'],
  };
  expect(textOf(answers, 'short', briefWords)).toBe(writersHandText);
});

test('A link keeps its words, and a web address is written out', () => {
  const text = textOf(neckAnswers, 'short', {
    ...briefWords,
    summary: {
      ...briefWords.summary,
      driving: {
        title: 'Links',
        body: [
          'See [the agency](https://agency.example/drive), call [111](tel:111) or read [more](/privacy).',
          { lead: '[One](tel:1) lead', list: ['an item at [a site](https://site.example)'] },
        ],
      },
    },
  });
  expect(text).toContain(
    [
      'See the agency (https://agency.example/drive), call 111 or read more.',
      'One lead',
      '- an item at a site (https://site.example)',
    ].join('\n'),
  );
});

test('A full walk has every section of the questions in its text', () => {
  const text = textOf(fullNeckAnswers, 'full', walkWords);
  for (const title of Object.values(walkWords.sections)) expect(text).toContain(`\n\n${title}\n- `);
});

describe('For anybody', () => {
  test('every answer on the path is in the text, beside its question', () => {
    forAnybody(({ answers, length }, text) => {
      const path = pathOf(answers, length);
      const { voice } = readingOf(path);
      for (const { label, answers: given } of answerSections(path, walkWords, voice).flatMap(
        ({ rows }) => rows,
      )) {
        expect(text).toContain(`\n- ${label}: ${given.join('; ') || walkWords.checkAnswers.notProvided}\n`);
      }
    });
  });

  test('all five descriptions and every fixed section are in it', () => {
    const { summary, explanation } = walkWords;
    const fixed = [
      summary.firstAppointment,
      summary.treatments,
      summary.sooner,
      summary.driving,
      summary.book,
    ];
    const titles = [...fixed, ...Object.values(explanation.descriptions)].map(({ title }) => `\n${title}\n`);
    forAnybody((_person, text) => {
      expect(titles.filter((title) => !text.includes(title))).toEqual([]);
    });
  });

  test('no link is left in its written form', () => {
    forAnybody((_person, text) => {
      expect(text).not.toMatch(/\]\(/);
    });
  });
});

function forAnybody(check: (person: { answers: Answers; length: WalkLength }, text: string) => void): void {
  fc.assert(
    fc.property(finishedAnswers, (person) => check(person, textOf(person.answers, person.length, walkWords))),
    seeded,
  );
}

function textOf(answers: Answers, length: WalkLength, words: WalkWords): string {
  const path = pathOf(answers, length);
  return summaryText({ path, reading: readingOf(path), advice: adviceOf(path), day }, words, clinic, 'en');
}
