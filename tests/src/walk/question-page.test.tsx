import { createEvent, fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { inVoice } from '../../../questions/words.ts';
import { addresses, questionAddress } from '../../../src/addresses.ts';
import { tapInterval } from '../../../src/layout/second-tap.ts';
import { draftOr, saveDraft } from '../../../src/saving/draft.ts';
import { plainProse } from '../../../src/summary/plain-prose.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { fullNeckAnswers, neckAnswers } from '../../machines/sample-answers.ts';
import { ask, titleOf } from '../../support/ask.ts';
import { halfWay, halfWayFull } from '../../support/half-way.ts';
import { checkbox, checked, radio, savedAnswers, ticked } from '../../support/options.ts';
import { arrivedAt, follow, press, reload, renderApp } from '../../support/render-app.tsx';
import { fillStorage } from '../../support/storage-faults.ts';

const { questionPage, questions, sections, keep } = walkWords;

describe('The page', () => {
  test('has its own address and title, and neither has an answer in it', async () => {
    ask('parts');
    expect(window.location.pathname).toBe(questionAddress('parts'));
    await expect.poll(() => document.title).toBe(words.site.documentTitle(questions.parts.label));
  });

  test('says which part of how many this is', () => {
    ask('parts', neckAnswers, 'short');
    expect(screen.getByText(questionPage.part('2', '5', sections.movements))).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleDescription(
      questionPage.part('2', '5', sections.movements),
    );
  });

  test('counts the parts of this walk and no others', () => {
    ask('parts');
    expect(screen.getByText(questionPage.part('2', '6', sections.movements))).toBeInTheDocument();
  });

  test('says why it asks', async () => {
    const user = ask('parts');
    await user.click(screen.getByText(questionPage.whyWeAsk));
    expect(screen.getByText(inVoice(questions.parts.why, 'self'))).toBeVisible();
  });

  test('has the fixed help of a question that needs it, whatever the answer', () => {
    ask('mood', { ...fullNeckAnswers, mood: 'notMuch' });
    expect(screen.getByRole('heading', { name: questions.mood.help?.title ?? '' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
  });

  test('says not to stop a medicine without speaking to somebody, where it asks about medicines', () => {
    ask('medicines');
    const { title = '', body = [] } = questions.medicines.help ?? {};
    expect(screen.getByRole('heading', { name: title })).toBeInTheDocument();
    expect(plainProse(body)).not.toEqual([]);
    for (const line of plainProse(body)) expect(screen.getByText(line)).toBeInTheDocument();
  });

  test('offers to stop here and come back later', async () => {
    const user = ask('parts');
    await follow(user, walkWords.questionPage.keep);
    expect(await arrivedAt(keep.title)).toHaveFocus();
  });

  test('says when this browser cannot save, and goes on all the same', async () => {
    fillStorage();
    const user = renderApp(addresses.emergencyCheck);
    await follow(user, words.emergencyCheck.none);
    await arrivedAt(titleOf('who'));
    expect(screen.getByText(questionPage.cannotSave)).toBeInTheDocument();
    await user.click(radio('who', 'me'));
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('age'));
  });
});

describe('Back', () => {
  test('leads to the question before it on the path', async () => {
    const user = ask('spread', halfWay, 'short');
    await follow(user, words.site.back);
    expect(await arrivedAt(titleOf('parts'))).toHaveFocus();
  });

  test('leads from the first question to the emergency check', async () => {
    const user = ask('who', halfWay, 'short');
    await follow(user, words.site.back);
    expect(await arrivedAt(words.emergencyCheck.title)).toHaveFocus();
  });
});

describe('A draft', () => {
  test('of a text is there when the page is loaded again', async () => {
    const user = ask('matters', halfWayFull);
    await user.type(screen.getByRole('textbox'), ' soon');
    reload();
    expect(screen.getByRole('textbox')).toHaveValue(`${fullNeckAnswers.matters} soon`);
  });

  test('of ticks is there when the page is loaded again, and is no answer yet', async () => {
    const user = ask('worse');
    await user.click(checkbox('worse', 'tiredness'));
    const before = checked();
    reload();
    expect(checked()).toEqual(before);
    expect(savedAnswers()).toMatchObject({ worse: fullNeckAnswers.worse });
  });

  test('says what the answer says once it is answered', async () => {
    const user = ask('matters', halfWayFull);
    await user.type(screen.getByRole('textbox'), ' soon');
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('support'));
    expect(savedAnswers()).toMatchObject({ matters: draftOr('matters', 'none') });
  });

  test.each([
    ['one option', 'spread', 'an option of before'],
    ['several options', 'worse', ['an option of before', 'tiredness']],
  ] as const)('of %s from an older version gives way to the answer', (_what, question, draft) => {
    saveDraft(question, draft);
    ask(question);
    const answer = [fullNeckAnswers[question]].flat();
    expect(ticked().map(({ value }) => value)).toEqual(answer);
  });

  test('is gone on the check page', async () => {
    const user = ask('support', halfWayFull);
    await user.click(checkbox('support', 'extraTime'));
    expect(draftOr('support', 'none')).toEqual(['extraTime']);
    await press(user, questionPage.continue);
    await arrivedAt(walkWords.checkAnswers.title);
    expect(draftOr('support', 'none')).toBe('none');
  });
});

describe('Continue', () => {
  test('acts once for a hand that taps twice, though the next page stands under the finger', async () => {
    ask('spread', halfWay, 'short');
    tapContinue(1000);
    await arrivedAt(titleOf('onsetAge'));
    tapContinue(1000 + tapInterval - 1);
    tapContinue(1000 + 2 * tapInterval);
    await arrivedAt(titleOf('onsetManner'));
    expect(window.location.pathname).toBe(questionAddress('onsetManner'));
  });

  test('takes along a tick that was made just before it', async () => {
    const user = ask('parts', { who: 'me', age: 'from18to40', noticed: ['shaking'] }, 'short');
    await user.click(checkbox('parts', 'arm'));
    await press(user, questionPage.continue);
    expect(await arrivedAt(titleOf('armSide'))).toHaveFocus();
  });

  test('works by the Enter key', async () => {
    const user = ask('spread', halfWay, 'short');
    radio('spread', 'no').focus();
    await user.keyboard('[Enter]');
    expect(await arrivedAt(titleOf('onsetAge'))).toHaveFocus();
  });
});

function tapContinue(at: number): void {
  const button = screen.getByRole('button', { name: questionPage.continue });
  const click = createEvent.click(button, { detail: 1 });
  Object.defineProperty(click, 'timeStamp', { value: at });
  fireEvent(button, click);
}
