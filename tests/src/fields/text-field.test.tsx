import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { textLimit } from '../../../questions/question.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { fullNeckAnswers } from '../../machines/sample-answers.ts';
import { halfWayFull } from '../../support/half-way.ts';
import { ask, errorOf, hintOf, titleOf } from '../../support/ask.ts';
import { arrivedAt, press } from '../../support/render-app.tsx';

const { questionPage } = walkWords;
const { charactersLeft, charactersOver } = questionPage;

describe('The box', () => {
  test('is labelled by the question, and described by its hint and the count', () => {
    ask('matters', { ...halfWayFull, matters: null });
    const box = screen.getByRole('textbox', { name: titleOf('matters') });
    const hint = hintOf('matters');
    expect(box).toHaveAccessibleDescription(`${hint} ${charactersLeft(textLimit, '500')}`);
  });

  test('holds what was written before', () => {
    ask('matters');
    expect(screen.getByRole('textbox')).toHaveValue(fullNeckAnswers.matters);
  });

  test('says that the question is optional', () => {
    ask('matters');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      `${titleOf('matters')} ${questionPage.optional}`,
    );
  });

  test('may stay empty', async () => {
    const user = ask('matters', halfWayFull);
    await user.clear(screen.getByRole('textbox'));
    await press(user, questionPage.continue);
    expect(await arrivedAt(titleOf('support'))).toHaveFocus();
  });
});

describe('The count', () => {
  test.each([
    ['nothing', '', charactersLeft(500, '500')],
    ['a word', 'cramp', charactersLeft(495, '495')],
    ['spaces around a word', '  cramp  ', charactersLeft(495, '495')],
    ['letters with accents and an emoji of several code points', 'e\u0301👩‍👩‍👧', charactersLeft(498, '498')],
    ['all but one', 'x'.repeat(499), charactersLeft(1, '1')],
    ['as much as is allowed', 'x'.repeat(500), charactersLeft(0, '0')],
    ['one too many', 'x'.repeat(501), charactersOver(1, '1')],
    ['far too many', 'x'.repeat(2000), charactersOver(1500, '1,500')],
  ])('of %s', async (_what, text, count) => {
    const user = ask('matters', { ...halfWayFull, matters: null });
    await user.click(screen.getByRole('textbox'));
    await user.paste(text);
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription(expect.stringContaining(count));
  });
});

test('The count is read out once the person stops typing, and not over every letter', async () => {
  const user = ask('matters', { ...halfWayFull, matters: null });
  await user.type(screen.getByRole('textbox'), 'cramp');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await screen.findByText(charactersLeft(495, '495'), { selector: '[role=status]' }, { timeout: 3000 });
});

describe('A text that is too long', () => {
  const long = 'x'.repeat(textLimit + 20);

  test('is refused with an instruction, and nothing of it is lost', async () => {
    const user = ask('matters', { ...halfWayFull, matters: null });
    const box = screen.getByRole('textbox');
    await user.click(box);
    await user.paste(long);
    await press(user, questionPage.continue);
    const tooLong = errorOf('matters', 'tooLong');
    expect(await screen.findByRole('alert')).toHaveTextContent(tooLong);
    expect(box).toHaveValue(long);
    expect(box).toBeInvalid();
    expect(box).toHaveAccessibleDescription(expect.stringContaining(tooLong));
  });

  test('goes on once it is short enough', async () => {
    const user = ask('matters', { ...halfWayFull, matters: null });
    const box = screen.getByRole('textbox');
    await user.click(box);
    await user.paste(long);
    await press(user, questionPage.continue);
    await screen.findByRole('alert');
    await user.type(box, '{Backspace>20/}');
    await press(user, questionPage.continue);
    expect(await arrivedAt(titleOf('support'))).toHaveFocus();
  });
});
