import { act } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addresses, lengthParameter, questionAddress } from '../../../src/addresses.ts';
import { actorOfVisit } from '../../../src/walk/visit.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { fullNeckAnswers, neckAnswers } from '../../machines/sample-answers.ts';
import { ask, titleOf } from '../../support/ask.ts';
import { halfWay } from '../../support/half-way.ts';
import { checkbox, checked, radio } from '../../support/options.ts';
import { arrivedAt, follow, press, renderApp } from '../../support/render-app.tsx';
import { saveInTab } from '../../support/saved-walk.ts';

const { questionPage, checkAnswers } = walkWords;

describe('A link from elsewhere', () => {
  test.each([
    ['to a question that does not apply', questionAddress('armSide')],
    ['to a question that nobody asks', questionAddress('starSign')],
    ['to a question of the other walk', questionAddress('mood')],
    ['to the answers', addresses.checkAnswers],
    ['to the page for deleted answers', addresses.deleted],
    ['to the page for saved answers that fail', addresses.savedProblem],
  ])('%s leads to the answers of somebody who has finished', async (_what, address) => {
    saveInTab({ answers: neckAnswers });
    renderApp(address);
    await arrivedAt(checkAnswers.title);
    expect(window.location.pathname).toBe(addresses.checkAnswers);
  });

  test.each([questionAddress('illnesses'), questionAddress('armSide'), addresses.summary])(
    'to %s leads somebody who is half-way to the question that waits',
    async (address) => {
      saveInTab({ answers: { who: 'me', age: 'from18to40' } });
      renderApp(address);
      await arrivedAt(titleOf('noticed'));
      expect(window.location.pathname).toBe(questionAddress('noticed'));
    },
  );

  test('to a question that applies leads there', async () => {
    saveInTab({ answers: fullNeckAnswers, length: 'full' });
    renderApp(questionAddress('mood'));
    expect(await arrivedAt(titleOf('mood'))).toHaveFocus();
  });

  test('with a slash at its end leads to the same page', async () => {
    saveInTab({ answers: neckAnswers });
    renderApp(`${questionAddress('spread')}/`);
    expect(await arrivedAt(titleOf('spread'))).toHaveFocus();
  });
});

describe('The length of the walk', () => {
  test.each([
    ['full', 'full'],
    ['short', 'short'],
    ['endless', 'short'],
  ])('from a link that says %s is %s, and leaves the address', async (said, length) => {
    renderApp(`${addresses.emergencyCheck}?${lengthParameter}=${said}`);
    await arrivedAt(words.emergencyCheck.title);
    expect(actorOfVisit().getSnapshot().context.length).toBe(length);
    expect(window.location.href).toMatch(new RegExp(`${addresses.emergencyCheck}$`));
  });

  test('from a link keeps the answers so far', async () => {
    saveInTab({ answers: neckAnswers });
    const user = renderApp(`${addresses.emergencyCheck}?${lengthParameter}=full`);
    await follow(user, words.emergencyCheck.none);
    expect(await arrivedAt(titleOf('helps'))).toHaveFocus();
  });
});

describe('The history of the browser', () => {
  test('has an entry for each question', async () => {
    const user = ask('spread', halfWay, 'short');
    const before = window.history.length;
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('onsetAge'));
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('onsetManner'));
    expect(window.history.length - before).toBe(2);
  });

  test('goes back and forward through the questions, and the answers are still chosen', async () => {
    const user = ask('spread', halfWay, 'short');
    await user.click(radio('spread', 'yes'));
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('onsetAge'));
    window.history.back();
    await arrivedAt(titleOf('spread'));
    expect(checked()).toEqual([walkWords.questions.spread.options.yes]);
    window.history.forward();
    await arrivedAt(titleOf('onsetAge'));
  });

  test('is used by the Back link, so that the Back of the browser does not lead forward', async () => {
    const user = ask('spread', halfWay, 'short');
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('onsetAge'));
    const before = window.history.length;
    await follow(user, words.site.back);
    await arrivedAt(titleOf('spread'));
    expect(window.history.length).toBe(before);
    window.history.forward();
    await arrivedAt(titleOf('onsetAge'));
  });

  test('leads from a question that was left to where the person stands', async () => {
    const user = ask('parts', { ...halfWay, parts: ['arm'], armSide: 'left' }, 'short');
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('armSide'));
    act(() => actorOfVisit().send({ type: 'visit', place: 'parts' }));
    await arrivedAt(titleOf('parts'));
    for (const option of ['neck', 'arm']) await user.click(checkbox('parts', option));
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('spread'));
    // As the browser does on Back.
    act(() => {
      window.history.pushState(null, '', questionAddress('armSide'));
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    expect(await arrivedAt(titleOf('illnesses'))).toHaveFocus();
    expect(window.location.pathname).toBe(questionAddress('illnesses'));
  });

  test('remembers addresses and no answer', async () => {
    const user = ask('spread', halfWay, 'short');
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('onsetAge'));
    expect(window.history.state).toEqual({ from: questionAddress('spread') });
  });
});
