import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addresses, questionAddress } from '../../../src/addresses.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { titleOf } from '../../support/ask.ts';
import { arrivedAt, follow, reload, renderApp } from '../../support/render-app.tsx';
import { saveInTab } from '../../support/saved-walk.ts';

const { emergencyCheck, emergency } = words;

test('Both lists are there in full, each under its heading', () => {
  renderApp(addresses.emergencyCheck);
  expect(listUnder(emergencyCheck.callNow)).toEqual(emergencyCheck.groups.flatMap(({ list }) => list));
  expect(listUnder(emergencyCheck.goNow)).toEqual(emergencyCheck.goList);
});

test.each(emergencyCheck.groups)('The group "$title" has its own heading', ({ title, list }) => {
  renderApp(addresses.emergencyCheck);
  expect(listUnder(title)).toEqual(list);
});

test('It is a list to read: there is nothing to tick', () => {
  renderApp(addresses.emergencyCheck);
  expect([...screen.queryAllByRole('checkbox'), ...screen.queryAllByRole('radio')]).toEqual([]);
});

test('One action says that nothing is happening now, and leads on', async () => {
  const user = renderApp(addresses.emergencyCheck);
  await follow(user, emergencyCheck.none);
  expect(await arrivedAt(titleOf('who'))).toHaveFocus();
});

test('One action leads to the emergency page', async () => {
  const user = renderApp(addresses.emergencyCheck);
  await follow(user, emergencyCheck.happening);
  await arrivedAt(emergency.title);
  expect(window.location.pathname).toBe(addresses.emergency);
});

test('Back leads to the start', async () => {
  const user = renderApp(addresses.emergencyCheck);
  await follow(user, words.site.back);
  expect(await arrivedAt(words.start.title)).toHaveFocus();
});

test('Back leads somebody who came from a question to that question', async () => {
  saveInTab({ answers: neckAnswers });
  const user = renderApp(questionAddress('spread'));
  await follow(user, words.site.emergencyLink);
  await arrivedAt(emergencyCheck.title);
  await follow(user, words.site.back);
  expect(await arrivedAt(titleOf('spread'))).toHaveFocus();
});

test.each([questionAddress('parts'), addresses.checkAnswers, addresses.summary, addresses.deleted])(
  'Nobody reaches %s without it',
  async (address) => {
    saveInTab({ answers: neckAnswers, checked: false });
    renderApp(address);
    await arrivedAt(emergencyCheck.title);
    expect(window.location.pathname).toBe(addresses.emergencyCheck);
  },
);

test('It leads back to the page that somebody left to read it again', async () => {
  saveInTab({ answers: neckAnswers });
  const user = renderApp(questionAddress('spread'));
  await follow(user, words.site.emergencyLink);
  await arrivedAt(emergencyCheck.title);
  await follow(user, emergencyCheck.none);
  expect(await arrivedAt(titleOf('spread'))).toHaveFocus();
});

test('It stays passed when the page is loaded again', async () => {
  const user = renderApp(addresses.emergencyCheck);
  await follow(user, emergencyCheck.none);
  await arrivedAt(titleOf('who'));
  reload();
  expect(await arrivedAt(titleOf('who'))).toBeInTheDocument();
});

test('It is asked again of somebody who went to the emergency page', async () => {
  saveInTab({ answers: neckAnswers });
  const user = renderApp(addresses.emergency);
  await arrivedAt(emergency.title);
  await follow(user, emergency.backToCheck);
  await arrivedAt(emergencyCheck.title);
  reload();
  await arrivedAt(emergencyCheck.title);
  expect(screen.queryByText(walkWords.checkAnswers.title)).not.toBeInTheDocument();
});

function listUnder(heading: string): readonly (string | null)[] {
  const section = screen.getByRole('heading', { name: heading }).closest('section');
  if (!section) throw new Error(`No list stands under "${heading}".`);
  return within(section)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}
