import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { questionAddress } from '../../../src/addresses.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { ask, errorOf, optionOf, titleOf } from '../../support/ask.ts';
import { arrivedAt, press } from '../../support/render-app.tsx';

const { questionPage, questions } = walkWords;
const missing = errorOf('who', 'missing');

test('There is none before Continue is pressed', () => {
  ask('who', {});
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('It takes focus, says that there is a problem and repeats the words beside the field', async () => {
  const user = ask('who', {});
  await press(user, questionPage.continue);
  const summary = await screen.findByRole('alert', { name: questionPage.problem });
  expect(summary).toHaveFocus();
  expect(within(summary).getByRole('link')).toHaveTextContent(missing);
  const group = screen.getByRole('group', { name: titleOf('who') });
  expect(group).toHaveAccessibleDescription(expect.stringContaining(questionPage.errorPrefix));
  expect(group).toHaveAccessibleDescription(expect.stringContaining(missing));
});

test('The title of the document says that there is an error', async () => {
  const user = ask('who', {});
  await press(user, questionPage.continue);
  await screen.findByRole('alert');
  await expect
    .poll(() => document.title)
    .toBe(words.site.errorTitle(words.site.documentTitle(questions.who.label)));
  expect(document.title).toMatch(/^Error: /);
});

test('Its link leads to the first control, and the address stays the same', async () => {
  const user = ask('who', {});
  await press(user, questionPage.continue);
  await user.click(within(await screen.findByRole('alert')).getByRole('link'));
  expect(screen.getByRole('radio', { name: optionOf('who', 'me') })).toHaveFocus();
  expect(window.location.pathname + window.location.hash).toBe(questionAddress('who'));
});

test('It takes focus again each time Continue finds the same problem', async () => {
  const user = ask('who', {});
  await press(user, questionPage.continue);
  const first = await screen.findByRole('alert');
  await user.click(screen.getByText(questionPage.whyWeAsk));
  expect(first).not.toHaveFocus();
  await press(user, questionPage.continue);
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('alert'));
});

test('It is gone once the question is answered', async () => {
  const user = ask('who', {});
  await press(user, questionPage.continue);
  await screen.findByRole('alert');
  await user.click(screen.getByRole('radio', { name: optionOf('who', 'me') }));
  await press(user, questionPage.continue);
  await arrivedAt(titleOf('age'));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await expect.poll(() => document.title).toBe(words.site.documentTitle(questions.age.label));
});
