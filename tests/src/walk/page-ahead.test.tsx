import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Answers, QuestionId } from '../../../questions/questionnaire.ts';
import { questionAddress } from '../../../src/addresses.ts';
import { forgetTaps } from '../../../src/layout/second-tap.ts';
import { draftOr } from '../../../src/saving/draft.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { fullNeckAnswers } from '../../machines/sample-answers.ts';
import { ask, optionOf, titleOf } from '../../support/ask.ts';
import { halfWayFull } from '../../support/half-way.ts';
import { checkbox, checked, radio } from '../../support/options.ts';
import { arrivedAt, follow, press } from '../../support/render-app.tsx';

const begun = { who: 'me', age: 'from41to64', noticed: ['pulling'] } as const satisfies Answers;
const { questionPage } = walkWords;

describe('The page that Continue would lead to', () => {
  test('is drawn while the answer is read, and is the one that Continue shows', async () => {
    const user = ask('parts', begun);
    await user.click(checkbox('parts', 'arm'));
    const ahead = await drawnAhead('armSide');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(titleOf('parts'));
    await press(user, questionPage.continue);
    const heading = await arrivedAt(titleOf('armSide'));
    expect(heading).toBe(ahead);
    expect(heading).toHaveFocus();
    expect(window.location.pathname).toBe(questionAddress('armSide'));
    await expect.poll(() => document.title).toBe(words.site.documentTitle(walkWords.questions.armSide.label));
  });

  test('follows what is ticked', async () => {
    const user = ask('parts', begun);
    await user.click(checkbox('parts', 'arm'));
    await drawnAhead('armSide');
    await user.click(checkbox('parts', 'arm'));
    await user.click(checkbox('parts', 'leg'));
    await drawnAhead('legSide');
    await press(user, questionPage.continue);
    expect(await arrivedAt(titleOf('legSide'))).toHaveFocus();
  });

  test('offers what belongs to the answer, though the same page was drawn for another', async () => {
    const user = ask('parts', begun);
    await user.click(checkbox('parts', 'neck'));
    await user.click(checkbox('parts', 'face'));
    const first = await drawnAhead('startedIn');
    await user.click(checkbox('parts', 'trunk'));
    await expect.poll(() => hiddenHeading()).not.toBe(first);
    await drawnAhead('startedIn');
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('startedIn'));
    for (const part of ['neck', 'face', 'trunk']) expect(radio('startedIn', part)).toBeInTheDocument();
    await user.click(radio('startedIn', 'trunk'));
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('spread'));
  });

  test('is not the one that was drawn where Continue follows another tick at once', async () => {
    const user = ask('parts', begun);
    await user.click(checkbox('parts', 'neck'));
    await user.click(checkbox('parts', 'face'));
    const ahead = await drawnAhead('startedIn');
    forgetTaps();
    fireEvent.click(checkbox('parts', 'trunk'));
    fireEvent.click(screen.getByRole('button', { name: questionPage.continue }));
    expect(await arrivedAt(titleOf('startedIn'))).not.toBe(ahead);
    expect(radio('startedIn', 'trunk')).toBeInTheDocument();
  });

  test('is there from the start where the question is answered, and holds its own answer', async () => {
    const user = ask('spread', halfWayFull);
    await drawnAhead('onsetAge');
    expect(checked()).toEqual([optionOf('spread', fullNeckAnswers.spread)]);
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('onsetAge'));
    expect(checked()).toEqual([optionOf('onsetAge', fullNeckAnswers.onsetAge)]);
  });

  test('is taken away once Continue would find a fault', async () => {
    const user = ask('parts', begun);
    await user.click(checkbox('parts', 'arm'));
    await drawnAhead('armSide');
    await user.click(checkbox('parts', 'arm'));
    await expect.poll(() => hiddenHeading()).toBeNull();
  });

  test('is taken away by whoever goes elsewhere', async () => {
    const user = ask('spread', halfWayFull);
    await drawnAhead('onsetAge');
    await follow(user, questionPage.keep);
    await arrivedAt(walkWords.keep.title);
    expect(hiddenHeading()).toBeNull();
  });

  test('begins with its own draft, and makes none', async () => {
    const user = ask('spread', { ...begun, parts: ['neck'] });
    await user.click(radio('spread', 'no'));
    await drawnAhead('onsetAge');
    expect(draftOr('onsetAge', 'none')).toBe('none');
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('onsetAge'));
    await user.click(radio('onsetAge', 'from41'));
    expect(draftOr('onsetAge', 'none')).toBe('from41');
    expect(draftOr('spread', 'none')).toBe('no');
  });

  test('is the right one after a text that was written since', async () => {
    const user = ask('matters', halfWayFull);
    const ahead = await drawnAhead('support');
    await user.type(screen.getByRole('textbox'), ' soon');
    await new Promise((resolve) => void setTimeout(resolve, someFrames));
    // Not with each letter.
    expect(hiddenHeading()).toBe(ahead);
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('support'));
    await follow(user, words.site.back);
    await arrivedAt(titleOf('matters'));
    expect(screen.getByRole('textbox')).toHaveValue(`${fullNeckAnswers.matters} soon`);
  });
});

/** In milliseconds. */
const someFrames = 100;

/** Waits until the page of a question is drawn, where nobody sees it and nobody is read it. */
async function drawnAhead(question: QuestionId): Promise<Element | null> {
  await expect.poll(() => hiddenHeading()?.textContent).toContain(titleOf(question));
  expect(screen.queryByRole('heading', { name: titleOf(question) })).toBeNull();
  return hiddenHeading();
}

function hiddenHeading(): Element | null {
  const shown = screen.getByRole('heading', { level: 1 });
  return [...document.querySelectorAll('h1')].find((heading) => heading !== shown) ?? null;
}
