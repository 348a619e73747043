import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { WalkLength } from '../../../questions/question.ts';
import { inVoice } from '../../../questions/words.ts';
import { addresses } from '../../../src/addresses.ts';
import { clinic, telephoneAddress } from '../../../src/clinic/clinic.ts';
import { actorOfVisit } from '../../../src/walk/visit.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { arrivedAt, follow, press, renderApp } from '../../support/render-app.tsx';
import { saveInTab, saveOnDevice } from '../../support/saved-walk.ts';

const { start, emergencyCheck } = words;

describe('Starting', () => {
  test.each<WalkLength>(['short', 'full'])('the %s walk leads to the emergency check', async (length) => {
    const user = renderApp(addresses.start);
    await follow(user, start[length].action);
    await arrivedAt(emergencyCheck.title);
    expect(window.location.pathname + window.location.search).toBe(addresses.emergencyCheck);
    expect(actorOfVisit().getSnapshot().context.length).toBe(length);
  });

  test('leads on to the first question', async () => {
    const user = renderApp(addresses.start);
    await follow(user, start.short.action);
    await follow(user, emergencyCheck.none);
    expect(await arrivedAt(inVoice(walkWords.questions.who.question, 'self'))).toHaveFocus();
  });

  test('is offered twice and no more to somebody who is new', () => {
    renderApp(addresses.start);
    expect(screen.getByRole('link', { name: start.short.action })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: start.full.action })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: start.carryOn.action })).not.toBeInTheDocument();
  });
});

describe('Carrying on', () => {
  test('is offered when the tab has answers, and leads to the answers after the emergency check', async () => {
    saveInTab({ answers: neckAnswers, checked: false });
    const user = renderApp(addresses.start);
    await follow(user, start.carryOn.action);
    await follow(user, emergencyCheck.none);
    expect(await arrivedAt(walkWords.checkAnswers.title)).toHaveFocus();
  });

  test('is offered when the device has answers', () => {
    saveOnDevice({ answers: neckAnswers });
    renderApp(addresses.start);
    expect(screen.getByRole('link', { name: start.carryOn.action })).toBeInTheDocument();
  });

  test('leads to the first question without an answer', async () => {
    saveInTab({ answers: { who: 'me' } });
    const user = renderApp(addresses.start);
    await follow(user, start.carryOn.action);
    expect(await arrivedAt(inVoice(walkWords.questions.age.question, 'self'))).toHaveFocus();
  });

  test('is not offered to somebody who has passed the emergency check and answered nothing', async () => {
    const user = renderApp(addresses.emergencyCheck);
    await follow(user, emergencyCheck.none);
    await follow(user, words.site.name);
    await arrivedAt(start.title);
    expect(screen.queryByRole('link', { name: start.carryOn.action })).not.toBeInTheDocument();
  });

  test('is not offered once the answers are deleted', async () => {
    saveInTab({ answers: neckAnswers });
    const user = renderApp(addresses.checkAnswers);
    await press(user, walkWords.checkAnswers.deleteAnswers);
    await follow(user, words.site.name);
    await arrivedAt(start.title);
    expect(screen.queryByRole('link', { name: start.carryOn.action })).not.toBeInTheDocument();
  });
});

test('The other ways to answer name the number of the clinic', () => {
  renderApp(addresses.start);
  expect(screen.getByRole('link', { name: clinic.telephone })).toHaveAttribute(
    'href',
    telephoneAddress(clinic.telephone),
  );
});
