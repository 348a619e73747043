import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { ask, titleOf } from '../../support/ask.ts';
import { halfWay } from '../../support/half-way.ts';
import { savedAnswers } from '../../support/options.ts';
import { arrivedAt, follow, press } from '../../support/render-app.tsx';
import { showSummary } from '../../support/show-summary.ts';

const { questionPage, summary } = walkWords;

test('Somebody who adds the rest can go back to the summary they had, and loses nothing', async () => {
  const user = showSummary(neckAnswers);
  await press(user, summary.rest.action);
  await arrivedAt(titleOf('helps'));
  await follow(user, questionPage.withoutTheRest);
  expect(await arrivedAt(summary.title)).toHaveFocus();
  expect(savedAnswers()).toEqual(neckAnswers);
  expect(screen.getByRole('button', { name: summary.rest.action })).toBeInTheDocument();
});

test('Somebody who has no summary yet is not offered one', () => {
  ask('spread', halfWay, 'full');
  expect(screen.queryByRole('link', { name: questionPage.withoutTheRest })).not.toBeInTheDocument();
});

test('Somebody on the short walk is not offered a way out of the rest', () => {
  ask('spread', neckAnswers, 'short');
  expect(screen.queryByRole('link', { name: questionPage.withoutTheRest })).not.toBeInTheDocument();
});
