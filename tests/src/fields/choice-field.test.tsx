import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { optionWords } from '../../../src/words/option-words.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { fullNeckAnswers } from '../../machines/sample-answers.ts';
import { ask, optionOf, titleOf } from '../../support/ask.ts';
import { halfWayFull } from '../../support/half-way.ts';
import { checkbox, checked, radio, savedAnswers } from '../../support/options.ts';
import { arrivedAt, press } from '../../support/render-app.tsx';

const { questionPage } = walkWords;

describe('Choosing one', () => {
  test('takes the question on to the next', async () => {
    const user = ask('who', {});
    await user.click(radio('who', 'child'));
    await press(user, questionPage.continue);
    expect(await arrivedAt(titleOf('age', 'child'))).toHaveFocus();
  });

  test('begins with nothing chosen', () => {
    ask('who', {});
    expect(screen.getAllByRole('radio').filter((option) => (option as HTMLInputElement).checked)).toEqual([]);
  });

  test('shows what was chosen before', () => {
    ask('spread');
    expect(checked()).toEqual([optionOf('spread', fullNeckAnswers.spread)]);
  });

  test('works by a press anywhere on the words', async () => {
    const user = ask('spread');
    await user.click(screen.getByText(optionOf('spread', 'yes')));
    expect(checked()).toEqual([optionOf('spread', 'yes')]);
  });

  test('works by keyboard alone', async () => {
    const user = ask('who', {});
    radio('who', 'me').focus();
    await user.keyboard('[ArrowDown]');
    expect(checked()).toEqual([optionOf('who', 'child')]);
    await user.keyboard('[Enter]');
    await arrivedAt(titleOf('age', 'child'));
  });

  test('cannot be taken back where an answer is needed', () => {
    ask('spread');
    expect(screen.queryByRole('button', { name: questionPage.clear })).not.toBeInTheDocument();
  });

  test('can be taken back where the question is optional', async () => {
    const user = ask('mood', halfWayFull);
    expect(checked()).toEqual([optionOf('mood', fullNeckAnswers.mood)]);
    await press(user, questionPage.clear);
    expect(checked()).toEqual([]);
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('helpSoFar'));
    expect(savedAnswers()).toMatchObject({ mood: null });
  });

  test('can be done again after it was taken back', async () => {
    const user = ask('mood', halfWayFull);
    await press(user, questionPage.clear);
    await user.click(radio('mood', 'mostDays'));
    expect(checked()).toEqual([optionOf('mood', 'mostDays')]);
  });
});

describe('The options', () => {
  test('are those on offer to this person, in their order', () => {
    ask('age', { who: 'child' }, 'short');
    const labels = screen.getAllByRole('radio').map((option) => option.closest('label')?.textContent);
    expect(labels).toEqual(
      ['under5', 'from5to12', 'from13to15', 'from16to17'].map((option) => optionOf('age', option, 'child')),
    );
  });

  test('are described by their hints', () => {
    ask('noticed', { who: 'me', age: 'from41to64' });
    const { hint } = optionWords(walkWords, 'noticed', 'cramps');
    expect(checkbox('noticed', 'cramps')).toHaveAccessibleDescription(hint);
    expect(checkbox('noticed', 'pulling')).not.toHaveAccessibleDescription();
  });
});
