import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { answeredIn } from '../../../machines/prefilled.ts';
import type { QuestionId } from '../../../questions/questionnaire.ts';
import { addresses, questionAddress } from '../../../src/addresses.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { fullNeckAnswers, neckAnswers } from '../../machines/sample-answers.ts';
import { checked, radio } from '../../support/options.ts';
import { optionOf, titleOf } from '../../support/ask.ts';
import { arrivedAt, press, reload, renderApp } from '../../support/render-app.tsx';
import { saveInTab } from '../../support/saved-walk.ts';

const { questionPage, checkAnswers, questions, summary } = walkWords;
const { mark, waiting, look } = checkAnswers.fromFile;

describe('A question with an answer from a file', () => {
  test('says so, also to who hears the heading, and has the answer filled in', async () => {
    show(questionAddress('course'));
    expect(await arrivedAt(titleOf('course'))).toHaveAccessibleDescription(
      expect.stringContaining(questionPage.fromFile.answered),
    );
    expect(screen.getByText(questionPage.fromFile.answered)).toBeVisible();
    expect(checked()).toEqual([optionOf('course', neckAnswers.course)]);
  });

  test('that was left empty in it says so', async () => {
    show(questionAddress('support'));
    await arrivedAt(titleOf('support'));
    expect(screen.getByText(questionPage.fromFile.leftEmpty)).toBeVisible();
    expect(screen.queryByText(questionPage.fromFile.answered)).not.toBeInTheDocument();
  });

  test('is confirmed by Continue, which leads to the next', async () => {
    const user = show(questionAddress('course'));
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('timing'));
    expect(screen.getByText(questionPage.fromFile.answered)).toBeVisible();
    reload();
    await arrivedAt(titleOf('timing'));
    expect(marks()).not.toContain('course');
  });

  test('still says so after a reload, and with another option ticked and not continued', async () => {
    const user = show(questionAddress('course'));
    await user.click(radio('course', 'better'));
    reload();
    await arrivedAt(titleOf('course'));
    expect(checked()).toEqual([optionOf('course', 'better')]);
    expect(screen.getByText(questionPage.fromFile.answered)).toBeVisible();
  });

  test('offers no way past the answers that wait', async () => {
    show(questionAddress('course'));
    await arrivedAt(titleOf('course'));
    expect(screen.queryByText(questionPage.withoutTheRest)).not.toBeInTheDocument();
  });
});

test('A question that a person answered says nothing of a file', async () => {
  show(questionAddress('course'), ['timing']);
  await arrivedAt(titleOf('course'));
  expect(screen.queryByText(questionPage.fromFile.answered)).not.toBeInTheDocument();
});

describe('The list of answers', () => {
  test.each([
    ['on the check page', addresses.checkAnswers, checkAnswers.title],
    ['on the summary', addresses.summary, summary.title],
  ])('%s marks what nobody has looked at, and nothing else', async (_, address, title) => {
    show(address, ['course', 'mood']);
    await arrivedAt(title);
    expect(markedLabels()).toEqual([questions.course.label, questions.mood.label]);
  });

  test('counts what waits, and leads to the first of it and on to the next', async () => {
    const user = show(addresses.checkAnswers, ['course', 'mood']);
    expect(screen.getByText(waiting(2, '2'))).toBeInTheDocument();
    await press(user, look);
    await arrivedAt(titleOf('course'));
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('timing'));
  });

  test('speaks of a single answer as 1', () => {
    show(addresses.checkAnswers, ['course']);
    expect(screen.getByText(waiting(1, '1'))).toBeInTheDocument();
  });

  test('loses the mark of an answer that is changed, and keeps the others', async () => {
    const user = show(addresses.checkAnswers, ['course', 'mood']);
    await user.click(screen.getByRole('link', { name: new RegExp(`${questions.course.label}$`) }));
    await user.click(radio('course', 'better'));
    await press(user, questionPage.continue);
    await arrivedAt(checkAnswers.title);
    expect(markedLabels()).toEqual([questions.mood.label]);
  });

  test('says nothing of a file where everything was looked at', () => {
    show(addresses.checkAnswers, []);
    expect(markedLabels()).toEqual([]);
    expect(screen.queryByRole('button', { name: look })).not.toBeInTheDocument();
  });

  test('marks no answer that is not on it', async () => {
    saveInTab({ answers: { ...neckAnswers, armSide: 'left' }, prefilled: ['armSide'] });
    renderApp(addresses.checkAnswers);
    await arrivedAt(checkAnswers.title);
    expect(screen.queryByRole('button', { name: look })).not.toBeInTheDocument();
  });
});

function show(address: string, prefilled: readonly QuestionId[] = answeredIn(fullNeckAnswers)) {
  saveInTab({ answers: fullNeckAnswers, length: 'full', prefilled });
  return renderApp(address);
}

function markedLabels() {
  return screen.queryAllByText(mark).map((one) => one.parentElement?.querySelector('dt')?.textContent);
}

function marks(): readonly unknown[] {
  const saved = JSON.parse(window.sessionStorage.getItem('beforehand') ?? '{}') as { prefilled?: unknown[] };
  return saved.prefilled ?? [];
}
