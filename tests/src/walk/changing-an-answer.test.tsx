import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../questions/questionnaire.ts';
import { addresses } from '../../../src/addresses.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { answerTo } from '../../support/answer-to.ts';
import { optionOf, titleOf } from '../../support/ask.ts';
import { checkbox, radio, savedAnswers } from '../../support/options.ts';
import { arrivedAt, follow, press, renderApp } from '../../support/render-app.tsx';
import { saveInTab } from '../../support/saved-walk.ts';

const { checkAnswers, questionPage, questions } = walkWords;

describe('Changing an answer', () => {
  test('comes back to the list when nothing new is opened', async () => {
    const user = show(neckAnswers);
    await change(user, 'spread');
    await user.click(radio('spread', 'yes'));
    await press(user, questionPage.continue);
    await arrivedAt(checkAnswers.title);
    expect(answerTo('spread')).toHaveTextContent(optionOf('spread', 'yes'));
    expect(savedAnswers()).toEqual({ ...neckAnswers, spread: 'yes' });
  });

  test('asks what it opens before it comes back', async () => {
    const user = show(neckAnswers);
    await change(user, 'parts');
    await user.click(checkbox('parts', 'arm'));
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('armSide'));
    await user.click(radio('armSide', 'left'));
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('startedIn'));
    await user.click(radio('startedIn', 'neck'));
    await press(user, questionPage.continue);
    expect(await arrivedAt(checkAnswers.title)).toHaveFocus();
  });

  test('can be left by Back, with the answer as it was', async () => {
    const user = show(neckAnswers);
    await change(user, 'spread');
    await user.click(radio('spread', 'yes'));
    await follow(user, words.site.back);
    await arrivedAt(checkAnswers.title);
    expect(savedAnswers()).toEqual(neckAnswers);
  });

  test('of a voice changes the words of every question after it', async () => {
    const user = show({ ...neckAnswers, illnesses: ['none'] });
    await change(user, 'who');
    await user.click(radio('who', 'someoneICareFor'));
    await press(user, questionPage.continue);
    await arrivedAt(checkAnswers.title);
    expect(answerTo('illnesses')).toHaveTextContent(optionOf('illnesses', 'none', 'other'));
  });
});

function show(answers: Answers) {
  saveInTab({ answers });
  return renderApp(addresses.checkAnswers);
}

async function change(
  user: ReturnType<typeof show>,
  question: keyof typeof questions & keyof typeof neckAnswers,
) {
  const [link] = screen.getAllByRole('link', { name: new RegExp(`${questions[question].label}$`) });
  await user.click(link ?? document.body);
  await arrivedAt(titleOf(question));
}
