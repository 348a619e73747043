import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addresses, questionAddress } from '../../../src/addresses.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { ask, optionOf, titleOf } from '../../support/ask.ts';
import { halfWay } from '../../support/half-way.ts';
import { checked, radio } from '../../support/options.ts';
import { arrivedAt, follow, press } from '../../support/render-app.tsx';

const { checkAnswers, questionPage } = walkWords;

describe('While answering', () => {
  test.each([
    ['the question before', 'spread', questionAddress('parts'), titleOf('parts')],
    [
      'the emergency check from the first question',
      'who',
      addresses.emergencyCheck,
      words.emergencyCheck.title,
    ],
  ] as const)('Back leads to %s', async (_where, from, address, title) => {
    const user = ask(from, halfWay, 'short');
    expect(screen.getByRole('link', { name: words.site.back })).toHaveAttribute('href', address);
    await follow(user, words.site.back);
    expect(await arrivedAt(title)).toHaveFocus();
  });

  test('Back skips what does not apply', async () => {
    const user = ask('course', { ...halfWay, parts: ['notSure'] }, 'short');
    await follow(user, words.site.back);
    expect(await arrivedAt(titleOf('onsetManner'))).toHaveFocus();
  });

  test('what was chosen before Back is still there', async () => {
    const user = ask('spread', halfWay, 'short');
    await user.click(radio('spread', 'yes'));
    await follow(user, words.site.back);
    await arrivedAt(titleOf('parts'));
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('spread'));
    expect(checked()).toEqual([optionOf('spread', 'yes')]);
  });
});

describe('While an answer is changed', () => {
  test('Back leads to the list of answers, and leaves the answer as it was', async () => {
    const user = ask('spread', neckAnswers, 'short');
    await user.click(radio('spread', 'yes'));
    expect(screen.getByRole('link', { name: words.site.back })).toHaveAttribute(
      'href',
      addresses.checkAnswers,
    );
    await follow(user, words.site.back);
    expect(await arrivedAt(checkAnswers.title)).toHaveFocus();
    const [change] = screen.getAllByRole('link', { name: new RegExp(walkWords.questions.spread.label) });
    await user.click(change ?? document.body);
    await arrivedAt(titleOf('spread'));
    expect(checked()).toEqual([optionOf('spread', 'no')]);
  });
});
