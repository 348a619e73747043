import { render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { keptUntil } from '../../../src/saving/keeping.ts';
import { deviceShelf, tabShelf } from '../../../src/saving/shelf.ts';
import { openedVisit } from '../../support/open-visit.ts';
import { endVisit, openVisit, useActor, useAssessmentState } from '../../../src/walk/visit.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { savedAnswers } from '../../support/options.ts';
import { lastMoment, saveInTab, saveInTabAndOnDevice, saveOnDevice } from '../../support/saved-walk.ts';

test('A visit has one actor, whoever asks', () => {
  expect(openedVisit()).toBe(openedVisit());
});

test('A visit that has ended is over, and the next begins from what was saved', () => {
  const first = openedVisit();
  first.send({ type: 'noEmergency' });
  first.send({ type: 'answer', question: 'who', value: 'child' });
  endVisit();
  expect(openedVisit()).not.toBe(first);
  expect(openedVisit().getSnapshot().context.answers).toEqual({ who: 'child' });
});

test('Every answer is saved as it is given', () => {
  openedVisit().send({ type: 'noEmergency' });
  openedVisit().send({ type: 'answer', question: 'who', value: 'me' });
  expect(savedAnswers()).toEqual({ who: 'me' });
  openedVisit().send({ type: 'answer', question: 'age', value: 'from18to40' });
  expect(savedAnswers()).toEqual({ who: 'me', age: 'from18to40' });
});

test('An emergency before the first answer takes the passed check back, for a reload too', () => {
  openedVisit().send({ type: 'noEmergency' });
  openedVisit().send({ type: 'emergencyIsHappening' });
  endVisit();
  expect(openedVisit().getSnapshot().context.checked).toBe(false);
});

test('The length that a link asks for outlasts a reload of the emergency check', async () => {
  openedVisit().send({ type: 'chooseLength', length: 'full' });
  endVisit();
  expect((await openVisit()).getSnapshot()).toMatchObject({
    value: 'emergencyCheck',
    context: { length: 'full', checked: false, answers: {} },
  });
  openedVisit().send({ type: 'chooseLength', length: 'short' });
  endVisit();
  expect((await openVisit()).getSnapshot().context.length).toBe('short');
});

test('Nothing is saved of somebody who only looks', () => {
  openedVisit().send({ type: 'checkEmergency' });
  openedVisit().send({ type: 'emergencyIsHappening' });
  expect([tabShelf.read(), deviceShelf.read()]).toEqual([null, null]);
});

test('Answers are kept on the device only where that was asked for', () => {
  saveInTab({ answers: {} });
  openedVisit().send({ type: 'visit', place: 'who' });
  openedVisit().send({ type: 'answer', question: 'who', value: 'me' });
  expect(deviceShelf.read()).toBeNull();
});

test('What is kept on the device follows every answer', () => {
  saveInTabAndOnDevice({ answers: neckAnswers });
  openedVisit().send({ type: 'change', question: 'spread' });
  openedVisit().send({ type: 'visit', place: 'spread' });
  openedVisit().send({ type: 'answer', question: 'spread', value: 'yes' });
  expect(JSON.parse(deviceShelf.read() ?? 'null')).toMatchObject({
    answers: { ...neckAnswers, spread: 'yes' },
  });
});

test('What another tab keeps on the device is left alone', () => {
  saveOnDevice({ answers: neckAnswers });
  const kept = deviceShelf.read();
  saveInTab({ answers: {} });
  openedVisit().send({ type: 'visit', place: 'who' });
  openedVisit().send({ type: 'answer', question: 'who', value: 'child' });
  expect(deviceShelf.read()).toBe(kept);
});

test('Only an answer counts the days again, and not a look at a page', () => {
  const longAgo = new Date(Date.now() - 20 * 24 * 60 * 60 * 1000);
  saveOnDevice({ answers: neckAnswers }, longAgo);
  openedVisit().send({ type: 'noEmergency' });
  openedVisit().send({ type: 'considerKeeping' });
  expect(keptUntil(new Date())).toEqual(lastMoment(longAgo));
});

test('Saved answers that cannot be used are never written over', () => {
  tabShelf.write('not JSON');
  openedVisit().send({ type: 'checkEmergency' });
  openedVisit().send({ type: 'noEmergency' });
  expect(tabShelf.read()).toBe('not JSON');
});

test('What is stored has nothing but the envelope, and nothing that was deleted', () => {
  saveInTab({ answers: neckAnswers });
  openedVisit().send({ type: 'deleteAnswers' });
  openedVisit().send({ type: 'startAgain' });
  openedVisit().send({ type: 'noEmergency' });
  const stored: unknown = JSON.parse(tabShelf.read() ?? '{}');
  expect(Object.keys(stored as object).sort()).toEqual(
    [
      'answers',
      'changing',
      'checked',
      'expiresAt',
      'format',
      'length',
      'place',
      'prefilled',
      'returning',
      'savedAt',
      'version',
    ].sort(),
  );
  expect(stored).toMatchObject({ answers: {} });
});

test('A component outside the walk is told what it is missing', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => render(<Stray />)).toThrow('outside an ActorContext.Provider');
});

test('So is one that reads what the walk stands at', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => render(<StrayReader />)).toThrow('outside a SnapshotContext.Provider');
});

function StrayReader() {
  return <p>{useAssessmentState()}</p>;
}

function Stray() {
  return <p>{useActor().id}</p>;
}
