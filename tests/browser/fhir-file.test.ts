import { describe, expect } from 'vitest';
import { pages } from '../../questions/questionnaire.ts';
import { addresses } from '../../src/addresses.ts';
import { readAnswers } from '../../src/fhir/read-answers.ts';
import { readResponse } from '../../src/fhir/read-response.ts';
import { fromFileWords } from '../../src/words/en/from-file.ts';
import { downloadedBy, giveFile } from './support/files.ts';
import { adultNeck } from './support/people.ts';
import { test } from './support/test.ts';
import {
  arriveAt,
  arriveAtPage,
  button,
  continueButton,
  control,
  hurry,
  link,
  passEmergencyCheck,
  passPage,
  press,
  tick,
  walkOn,
} from './support/walk.ts';
import { walkWords, words } from './support/words.ts';
import { watch } from './support/watch.ts';

const { answersFile, keep, checkAnswers, questionPage, summary } = walkWords;
const { fromFile } = fromFileWords;

describe('A walk that is carried to another device in a file', () => {
  test('begins there with its answers, marked until each is looked at, and ends as a finished file', async ({
    page,
    open,
  }) => {
    await hurry(page);
    await passEmergencyCheck(page);
    await walkOn(page, adultNeck, 'short', { until: 'course' });
    await press(link(page, walkWords.questionPage.keep));
    await arriveAt(page, addresses.keepAnswers, keep.title);
    const begun = await downloadedBy(button(page, answersFile.action));
    expect(begun.name).toBe(answersFile.fileName);
    expect(readResponse(begun.text)).toMatchObject({ kind: 'response', status: 'in-progress' });

    const other = await open();
    const { requests, messages } = await watch(other);
    await hurry(other);
    await other.goto(addresses.start);
    await press(link(other, 'carry on from the file'));
    await arriveAt(other, addresses.fromFile, fromFile.title);
    const before = requests.length;
    await giveFile(other, begun.text);
    await arriveAt(other, addresses.fromFile, fromFile.found.title);
    const asked = requests.slice(before).map((request) => new URL(request.url()).pathname);
    // The parts of the walk may come ahead meanwhile.
    expect(asked.filter((path) => !path.startsWith('/assets/'))).toEqual([]);
    await press(button(other, fromFile.found.use));
    await arriveAt(other, addresses.emergencyCheck, words.emergencyCheck.title);
    await press(link(other, words.emergencyCheck.none));

    const note = other.getByText(questionPage.fromFile.answered).filter({ visible: true });
    await arriveAtPage(other, 'who');
    await note.waitFor();
    expect(await control(other, 'who', adultNeck.who).isChecked()).toBe(true);
    await press(continueButton(other));
    await arriveAtPage(other, 'age');
    await tick(control(other, 'age', 'from65'));
    await press(continueButton(other));
    for (const id of ['noticed', 'parts', 'spread', 'onsetAge', 'onsetManner'] as const) {
      await arriveAtPage(other, id);
      await note.waitFor();
      if (id !== 'onsetManner') await press(continueButton(other));
    }
    await other.reload();
    await arriveAtPage(other, 'onsetManner');
    await note.waitFor();
    await press(continueButton(other));
    await arriveAtPage(other, 'course');
    expect(await note.count()).toBe(0);
    await walkOn(other, adultNeck, 'short', { from: 'course' });
    expect(await other.getByText(checkAnswers.fromFile.mark).count()).toBe(0);
    await press(button(other, checkAnswers.confirm));
    await arriveAt(other, addresses.summary, summary.title);
    const finished = await downloadedBy(button(other, answersFile.action));
    expect(answersIn(finished.text)).toEqual({ ...adultNeck, age: 'from65' });
    expect(messages).toEqual([]);
  });

  test('is marked on the check page where a page was passed by', async ({ page, open }) => {
    await hurry(page);
    await passEmergencyCheck(page);
    await walkOn(page, adultNeck, 'short', { until: 'illnesses' });
    await passPage(page, 'illnesses', adultNeck);
    await arriveAt(page, addresses.checkAnswers, checkAnswers.title);
    await press(link(page, walkWords.questionPage.keep));
    const { text } = await downloadedBy(button(page, answersFile.action));

    const other = await open();
    await hurry(other);
    await other.goto(addresses.fromFile);
    await giveFile(other, text);
    await press(button(other, fromFile.found.use));
    await press(link(other, words.emergencyCheck.none));
    await arriveAtPage(other, 'who');
    await press(continueButton(other));
    await arriveAtPage(other, 'age');
    await other.goto(addresses.checkAnswers);
    await arriveAt(other, addresses.checkAnswers, checkAnswers.title);
    expect(await other.getByText(checkAnswers.fromFile.mark).count()).toBe(Object.keys(adultNeck).length - 1);
    await press(button(other, checkAnswers.fromFile.look));
    await arriveAtPage(other, 'age');
    await press(continueButton(other));
    await arriveAtPage(other, 'noticed');
    await other.goBack();
    await arriveAtPage(other, 'age');
    await press(continueButton(other));
    await arriveAtPage(other, 'noticed');
  });
});

function answersIn(text: string) {
  const response = readResponse(text);
  if (response.kind === 'refused') throw new Error(`The file was refused as ${response.refusal}.`);
  const { path, misfits } = readAnswers(response, pages);
  return misfits.length > 0 ? misfits : path.answers;
}
