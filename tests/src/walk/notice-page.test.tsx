import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../questions/questionnaire.ts';
import { inVoice } from '../../../questions/words.ts';
import { addresses, questionAddress } from '../../../src/addresses.ts';
import { clinic, telephoneAddress } from '../../../src/clinic/clinic.ts';
import { plainProse } from '../../../src/summary/plain-prose.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { ask, titleOf } from '../../support/ask.ts';
import { halfWayFull } from '../../support/half-way.ts';
import { checkbox, radio } from '../../support/options.ts';
import { arrivedAt, follow, press, renderApp } from '../../support/render-app.tsx';
import { saveInTab } from '../../support/saved-walk.ts';

const { questionPage, questions, ended, summary } = walkWords;
const parentTitle = inVoice(questions.askAParent.title, 'self');
const deviceTitle = inVoice(questions.deviceHelp.title, 'self');

describe('A notice on the way', () => {
  const answers: Answers = { ...halfWayFull, helpSoFar: ['pump'] };

  test('comes after the answer that brings it, and leads on', async () => {
    const user = ask('helpSoFar', { ...halfWayFull, helpSoFar: ['none'] });
    await user.click(checkbox('helpSoFar', 'none'));
    await user.click(checkbox('helpSoFar', 'brainStimulator'));
    await press(user, questionPage.continue);
    expect(await arrivedAt(deviceTitle)).toHaveFocus();
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('matters'));
  });

  test('leads back to the question before it', async () => {
    saveInTab({ answers, length: 'full' });
    const user = renderApp(questionAddress('deviceHelp'));
    await follow(user, words.site.back);
    expect(await arrivedAt(titleOf('helpSoFar'))).toHaveFocus();
  });

  test('has the numbers to call as links', () => {
    saveInTab({ answers, length: 'full' });
    renderApp(questionAddress('deviceHelp'));
    const links = screen.getAllByRole('link', { name: '999' });
    expect(new Set(links.map((link) => link.getAttribute('href')))).toEqual(new Set(['tel:999']));
  });
});

describe('A notice that ends the walk', () => {
  const tooYoung = { who: 'me', age: 'upTo12' } as const satisfies Answers;

  test('has the number to call, and when to get help sooner, as every end has', async () => {
    const user = ask('age', tooYoung, 'short');
    await press(user, questionPage.continue);
    await arrivedAt(parentTitle);
    const call = screen.getByRole('link', { name: ended.call(clinic) });
    expect(call).toHaveAttribute('href', telephoneAddress(clinic.telephone));
    const sooner = screen.getByRole('heading', { level: 2, name: summary.sooner.title }).closest('section');
    const shown = sooner?.textContent.replaceAll(/\s+/g, ' ') ?? '';
    for (const line of plainProse(summary.sooner.body)) {
      expect(shown).toContain(line.replace(/^- /, '').replaceAll(/ \(https:[^)]+\)/g, ''));
    }
  });

  test('comes for a child who answers alone, and has no Continue', async () => {
    const user = ask('age', { who: 'me' }, 'short');
    await user.click(radio('age', 'upTo12'));
    await press(user, questionPage.continue);
    await arrivedAt(parentTitle);
    expect(screen.queryByRole('button', { name: questionPage.continue })).not.toBeInTheDocument();
  });

  test('lets a parent take over from the first question', async () => {
    const user = ask('age', tooYoung, 'short');
    await press(user, questionPage.continue);
    await arrivedAt(parentTitle);
    await press(user, ended.anotherAnswers);
    await arrivedAt(titleOf('who'));
    await user.click(radio('who', 'child'));
    await press(user, questionPage.continue);
    expect(await arrivedAt(titleOf('age', 'child'))).toHaveFocus();
  });

  test('has the number of the clinic', () => {
    saveInTab({ answers: tooYoung });
    renderApp(questionAddress('askAParent'));
    expect(screen.getByRole('link', { name: ended.call(clinic) })).toHaveAttribute(
      'href',
      telephoneAddress(clinic.telephone),
    );
  });

  test('leads back to the age', async () => {
    saveInTab({ answers: tooYoung });
    const user = renderApp(questionAddress('askAParent'));
    await follow(user, words.site.back);
    expect(await arrivedAt(titleOf('age'))).toHaveFocus();
  });

  test('is where every later address leads', async () => {
    saveInTab({ answers: tooYoung });
    renderApp(addresses.summary);
    await arrivedAt(parentTitle);
    expect(window.location.pathname).toBe(questionAddress('askAParent'));
  });
});
