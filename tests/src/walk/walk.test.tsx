import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { pathOf } from '../../../machines/path.ts';
import { isQuestionId } from '../../../questions/questionnaire.ts';
import { addresses, questionAddress } from '../../../src/addresses.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { fullNeckAnswers } from '../../machines/sample-answers.ts';
import { optionOf, titleOf } from '../../support/ask.ts';
import { arrivedAt, follow, press, renderApp } from '../../support/render-app.tsx';
import { savedAnswers } from '../../support/options.ts';

const { questionPage, checkAnswers, summary } = walkWords;

test('A whole walk, from the start to the summary', async () => {
  const user = renderApp(addresses.start);
  await follow(user, words.start.full.action);
  await arrivedAt(words.emergencyCheck.title);
  await follow(user, words.emergencyCheck.none);
  for (const { id } of pathOf(fullNeckAnswers, 'full').steps) {
    if (!isQuestionId(id)) throw new Error(`The walk meets the notice "${id}".`);
    await arrivedAt(titleOf(id));
    await expect
      .poll(() => [window.location.pathname, document.title])
      .toEqual([questionAddress(id), words.site.documentTitle(walkWords.questions[id].label)]);
    const answer = fullNeckAnswers[id as keyof typeof fullNeckAnswers];
    const box = screen.queryByRole('textbox');
    if (box) await user.type(box, String(answer));
    else
      for (const option of [answer ?? []].flat())
        await user.click(screen.getByLabelText(optionOf(id, option)));
    await press(user, questionPage.continue);
  }
  await arrivedAt(checkAnswers.title);
  expect(savedAnswers()).toEqual(fullNeckAnswers);
  await press(user, checkAnswers.confirm);
  await arrivedAt(summary.title);
});
