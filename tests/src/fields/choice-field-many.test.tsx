import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { fullNeckAnswers, neckAnswers } from '../../machines/sample-answers.ts';
import { ask, errorOf, optionOf, titleOf } from '../../support/ask.ts';
import { halfWay } from '../../support/half-way.ts';
import { checkbox, checked, savedAnswers } from '../../support/options.ts';
import { arrivedAt, press } from '../../support/render-app.tsx';

const { questionPage, checkAnswers } = walkWords;

describe('Choosing many', () => {
  test('takes every tick along', async () => {
    const user = ask('noticed', { who: 'me', age: 'from41to64' });
    for (const option of ['shaking', 'pulling']) await user.click(checkbox('noticed', option));
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('parts'));
    expect(savedAnswers()).toMatchObject({ noticed: ['pulling', 'shaking'] });
  });

  test('can be undone by pressing again', async () => {
    const user = ask('worse');
    for (const option of ['tiredness', 'tiredness', 'stress']) await user.click(checkbox('worse', option));
    expect(checked()).toEqual([]);
  });

  test('takes the others off for an option that stands alone', async () => {
    const user = ask('worse');
    await user.click(checkbox('worse', 'tiredness'));
    await user.click(checkbox('worse', 'none'));
    expect(checked()).toEqual([optionOf('worse', 'none')]);
  });

  test('takes an option that stands alone off for any other', async () => {
    const user = ask('worse', { ...neckAnswers, worse: ['none'] }, 'short');
    await user.click(checkbox('worse', 'moving'));
    expect(checked()).toEqual([optionOf('worse', 'moving')]);
  });

  test('takes one option that stands alone off for another', async () => {
    const user = ask('worse', { ...neckAnswers, worse: ['none'] }, 'short');
    await user.click(checkbox('worse', 'notSure'));
    expect(checked()).toEqual([optionOf('worse', 'notSure')]);
  });

  test('takes the only option that stands alone off for any other', async () => {
    const user = ask('support', { ...fullNeckAnswers, support: ['none'] });
    await user.click(checkbox('support', 'largePrint'));
    expect(checked()).toEqual([optionOf('support', 'largePrint')]);
  });

  test('takes the others off for the only option that stands alone', async () => {
    const user = ask('support', { ...fullNeckAnswers, support: ['largePrint', 'extraTime'] });
    await user.click(checkbox('support', 'none'));
    expect(checked()).toEqual([optionOf('support', 'none')]);
  });

  test('works by keyboard alone', async () => {
    const user = ask('worse');
    checkbox('worse', 'caffeine').focus();
    await user.keyboard('[Space]');
    expect(checkbox('worse', 'caffeine')).toBeChecked();
  });

  test('sets the options that stand alone apart with a word', () => {
    ask('worse');
    const divider = screen.getByText(questionPage.or);
    expect(divider.compareDocumentPosition(checkbox('worse', 'moving'))).toBe(
      Node.DOCUMENT_POSITION_PRECEDING,
    );
    expect(divider.compareDocumentPosition(checkbox('worse', 'none'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('may be left empty where the question is optional', async () => {
    const user = ask('support', { ...fullNeckAnswers, support: ['largePrint'] });
    await user.click(checkbox('support', 'largePrint'));
    await press(user, questionPage.continue);
    await arrivedAt(checkAnswers.title);
    expect(savedAnswers()).toMatchObject({ support: null });
  });
});

describe('An answer that is no longer on offer', () => {
  test.each([
    ['and was the only one', ['alcohol']],
    ['and stood beside others', ['stress', 'alcohol']],
  ] as const)('is gone from the page: %s', async (_case, worse) => {
    ask('worse', { ...halfWay, age: 'from16to17', onsetAge: 'from13to20', worse }, 'short');
    expect(checked()).toEqual(
      worse.filter((option) => option !== 'alcohol').map((id) => optionOf('worse', id)),
    );
  });

  test('does not stop the person from going on with the others', async () => {
    const answers = {
      ...halfWay,
      age: 'from16to17',
      onsetAge: 'from13to20',
      worse: ['stress', 'alcohol'],
    } as const;
    const user = ask('worse', answers, 'short');
    await press(user, questionPage.continue);
    expect(await arrivedAt(titleOf('family'))).toHaveFocus();
  });

  test('leaves an error that says what to do where nothing else was chosen', async () => {
    const answers = {
      ...neckAnswers,
      age: 'from16to17',
      onsetAge: 'from13to20',
      worse: ['alcohol'],
    } as const;
    const user = ask('worse', answers, 'short');
    await press(user, questionPage.continue);
    expect(await screen.findByRole('alert')).toHaveTextContent(errorOf('worse', 'missing'));
  });
});
