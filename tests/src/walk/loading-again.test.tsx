import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { ask, titleOf } from '../../support/ask.ts';
import { halfWay } from '../../support/half-way.ts';
import { arrivedAt, press, reload, renderApp } from '../../support/render-app.tsx';
import { saveInTab } from '../../support/saved-walk.ts';

const { questionPage, checkAnswers, summary } = walkWords;

describe('Loading the page again', () => {
  test('keeps the person on their question', async () => {
    const user = ask('spread', halfWay, 'short');
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('onsetAge'));
    reload();
    expect(await arrivedAt(titleOf('onsetAge'))).toBeInTheDocument();
  });

  test('keeps the person on the summary', async () => {
    saveInTab({ answers: neckAnswers });
    const user = renderApp(addresses.checkAnswers);
    await press(user, checkAnswers.confirm);
    await arrivedAt(summary.title);
    reload();
    expect(await arrivedAt(summary.title)).toBeInTheDocument();
  });

  test('while an answer is changed still leads back to the list', async () => {
    saveInTab({ answers: neckAnswers });
    const user = renderApp(addresses.checkAnswers);
    await user.click(screen.getByRole('link', { name: new RegExp(walkWords.questions.spread.label) }));
    await arrivedAt(titleOf('spread'));
    const again = reload();
    await press(again, questionPage.continue);
    expect(await arrivedAt(checkAnswers.title)).toHaveFocus();
  });
});
