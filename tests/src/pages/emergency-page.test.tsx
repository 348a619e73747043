import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { clinic } from '../../../src/clinic/clinic.ts';
import { words } from '../../../src/words/en/words.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { savedAnswers } from '../../support/options.ts';
import { arrivedAt, follow, renderApp } from '../../support/render-app.tsx';
import { saveInTab } from '../../support/saved-walk.ts';

const { emergency } = words;

test('The call to 999 is the first thing after the title', () => {
  renderApp(addresses.emergency);
  const call = screen.getByRole('link', { name: emergency.call });
  expect(call).toHaveAttribute('href', 'tel:999');
  expect(screen.getByRole('heading', { level: 1, name: emergency.title }).nextElementSibling).toBe(call);
});

test('It says that the clinic has not been told', () => {
  renderApp(addresses.emergency);
  expect(screen.getByText(emergency.notTold(clinic))).toBeInTheDocument();
});

test('It says what to say, and what to do meanwhile', () => {
  renderApp(addresses.emergency);
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(emergency.sections.map(({ heading }) => heading));
});

test('It is reached without any answer and without the emergency check', async () => {
  renderApp(addresses.emergency);
  await arrivedAt(emergency.title);
  expect(window.location.pathname).toBe(addresses.emergency);
});

test('It leads back to the list, and the answers so far are kept', async () => {
  saveInTab({ answers: neckAnswers });
  const user = renderApp(addresses.emergency);
  await follow(user, emergency.backToCheck);
  await arrivedAt(words.emergencyCheck.title);
  expect(savedAnswers()).toEqual(neckAnswers);
});
