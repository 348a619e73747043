import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addresses, questionAddress } from '../../../src/addresses.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { fullNeckAnswers, neckAnswers } from '../../machines/sample-answers.ts';
import { answerTo } from '../../support/answer-to.ts';
import { optionOf, titleOf } from '../../support/ask.ts';
import { arrivedAt, follow, press, renderApp } from '../../support/render-app.tsx';
import { saveInTab } from '../../support/saved-walk.ts';

const { checkAnswers, questions } = walkWords;

describe('The list', () => {
  test('has every answer beside its question', () => {
    show(neckAnswers);
    const rows = screen
      .getAllByRole('term')
      .map((term) => [term.textContent, term.parentElement?.querySelector('.answers__answer')?.textContent]);
    expect(rows).toEqual(
      Object.entries(neckAnswers).map(([id, answer]) => {
        const question = id as keyof typeof neckAnswers;
        return [
          questions[question].label,
          [answer]
            .flat()
            .map((option) => optionOf(question, option))
            .join(''),
        ];
      }),
    );
  });

  test('says what was not provided', () => {
    show({ ...fullNeckAnswers, mood: null }, 'full');
    expect(answerTo('mood')).toHaveTextContent(checkAnswers.notProvided);
    expect(answerTo('support')).toHaveTextContent(checkAnswers.notProvided);
  });

  test('shows a text as it was written, and nothing of it as code', () => {
    show({ ...fullNeckAnswers, matters: '<b>Driving</b> [again](https://x.example)' }, 'full');
    expect(answerTo('matters')).toHaveTextContent('<b>Driving</b> [again](https://x.example)');
    expect(answerTo('matters').querySelector('a, b')).toBeNull();
  });

  test('has no answer of a branch that was left', () => {
    show({ ...neckAnswers, noticedOther: 'left behind' });
    expect(document.body).not.toHaveTextContent('left behind');
  });

  test('has a way to change each answer that names what it changes', () => {
    show(neckAnswers);
    const changes = screen.getAllByRole('link', { name: new RegExp(`^${checkAnswers.change}`) });
    expect(changes.map((link) => [link.textContent, link.getAttribute('href')])).toEqual(
      Object.keys(neckAnswers).map((id) => [
        `${checkAnswers.change} ${questions[id as keyof typeof neckAnswers].label}`,
        questionAddress(id),
      ]),
    );
  });
});

describe('From the list', () => {
  test('the summary is one press away', async () => {
    const user = show(neckAnswers);
    await press(user, checkAnswers.confirm);
    await arrivedAt(walkWords.summary.title);
    expect(window.location.pathname).toBe(addresses.summary);
  });

  test('Back leads to the last question', async () => {
    const user = show(neckAnswers);
    await follow(user, words.site.back);
    expect(await arrivedAt(titleOf('illnesses'))).toHaveFocus();
  });

  test('the answers can be kept on the device', async () => {
    const user = show(neckAnswers);
    await follow(user, walkWords.questionPage.keep);
    expect(await arrivedAt(walkWords.keep.title)).toHaveFocus();
  });

  test('somebody who has not finished is sent to the next question', async () => {
    const { illnesses: _illnesses, ...unfinished } = neckAnswers;
    show(unfinished);
    await arrivedAt(titleOf('illnesses'));
    expect(window.location.pathname).toBe(questionAddress('illnesses'));
  });
});

function show(answers: Parameters<typeof saveInTab>[0]['answers'], length: 'short' | 'full' = 'short') {
  saveInTab({ answers, length });
  return renderApp(addresses.checkAnswers);
}
