import { screen } from '@testing-library/react';
import type { QuestionnaireResponseItem } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import type { Problem } from '../../../src/fhir/misfit.ts';
import { fromFileWords } from '../../../src/words/en/from-file.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { answerItem, answersInFile } from '../../support/answers-in-file.ts';
import { choose } from '../../support/choose-file.ts';
import { arrivedAt, renderApp } from '../../support/render-app.tsx';

const { fromFile } = fromFileWords;
const { found } = fromFile;

describe('What did not fit is named', () => {
  test.each<readonly [Exclude<Problem, 'missing'>, string, QuestionnaireResponseItem]>([
    ['unknownItem', found.misfits.unknown('shoeSize'), answerItem('shoeSize', 'large')],
    ['unknownAnswer', walkWords.questions.course.label, answerItem('course', 'sideways')],
    ['wrongKind', walkWords.questions.course.label, { linkId: 'course', answer: [{ valueString: 'same' }] }],
    ['severalAnswers', walkWords.questions.course.label, answerItem('course', 'same', 'better')],
    ['mixed', walkWords.questions.illnesses.label, answerItem('illnesses', 'none', 'seizures')],
    ['otherPerson', walkWords.questions.who.label, answerItem('who', 'child')],
    ['notAsked', walkWords.questions.armSide.label, answerItem('armSide', 'left')],
  ])('as %s', async (problem, label, item) => {
    await choose(
      renderApp(addresses.fromFile),
      answersInFile({}, 'short', { item: [answerItem('age', 'from65'), item] }),
    );
    await arrivedAt(found.title);
    expect(screen.getByText(found.misfits.lead)).toBeInTheDocument();
    const misfits = [...document.querySelectorAll('.misfits__one')].map(({ textContent }) => textContent);
    expect(misfits).toHaveLength(1);
    expect(misfits[0]).toContain(label);
    expect(misfits[0]).toContain(found.misfits.why[problem]);
    expect(misfits[0]).toContain(found.misfits.said('').slice(0, 12));
    expect(
      screen.getByText(
        fromFile.placeInFile(
          `QuestionnaireResponse.item[1]${problem === 'unknownAnswer' || problem === 'wrongKind' ? '.answer[0]' : ''}`,
        ),
      ),
    ).toBeInTheDocument();
  });

  test('as missing, where a file that is finished lacks an answer', async () => {
    const { course: _course, ...without } = neckAnswers;
    await choose(renderApp(addresses.fromFile), answersInFile(without, 'short', { status: 'completed' }));
    expect(await screen.findByText(found.missing.lead)).toBeInTheDocument();
    expect(screen.queryByText(found.misfits.title)).not.toBeInTheDocument();
    expect(screen.getByText(walkWords.questions.course.label)).toBeInTheDocument();
  });

  test('as too long, cut to the length that the question takes', async () => {
    const item = { linkId: 'matters', answer: [{ valueString: 'word '.repeat(200) }] };
    await choose(renderApp(addresses.fromFile), answersInFile({}, 'full', { item: [item] }));
    expect(await screen.findByText(found.misfits.why.tooLong)).toBeInTheDocument();
    expect(screen.getByText(found.misfits.said(`${'word '.repeat(100)}…`))).toBeInTheDocument();
  });

  test('as not offered, where the rest of the answer is taken', async () => {
    const item = [
      ...itemsOf({ ...neckAnswers, age: 'from13to15', onsetAge: 'from13to20' }, 'worse'),
      answerItem('worse', 'stress', 'alcohol'),
    ];
    await choose(renderApp(addresses.fromFile), answersInFile({}, 'short', { item }));
    expect(await screen.findByText(found.misfits.why.notOffered)).toBeInTheDocument();
  });

  test('as text and never as part of the page, with hidden characters shown', async () => {
    const item = [answerItem('age', 'from65'), answerItem('<img src=x>\u202E', '<b>bold</b>')];
    await choose(renderApp(addresses.fromFile), answersInFile({}, 'short', { item }));
    expect(await screen.findByText(found.misfits.unknown('<img src=x>[U+202E]'))).toBeInTheDocument();
    expect(screen.getByText(found.misfits.said('<b>bold</b>'))).toBeInTheDocument();
    expect(document.querySelector('img, main b')).toBeNull();
  });

  test('50 times at the most, and the others are counted', async () => {
    const item = Array.from({ length: 52 }, (_, place) => answerItem(`q${place}`, 'yes'));
    await choose(renderApp(addresses.fromFile), answersInFile({}, 'short', { item }));
    expect(await screen.findByText(found.misfits.more(2, '2'))).toBeInTheDocument();
    expect(document.querySelectorAll('.misfits__one')).toHaveLength(50);
  });
});

/** The items of a file up to a question. */
function itemsOf(answers: Parameters<typeof answersInFile>[0], until: string) {
  return Object.entries(answers)
    .slice(0, Object.keys(answers).indexOf(until))
    .map(([id, answer]) => answerItem(id, ...[answer].flat().map(String)));
}
