import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { QuestionnaireResponse } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import type { FileRefusal } from '../../../src/prefill/read-file.ts';
import { deviceShelf, tabShelf } from '../../../src/saving/shelf.ts';
import { fromFileWords } from '../../../src/words/en/from-file.ts';
import { words } from '../../../src/words/en/words.ts';
import { fullNeckAnswers, neckAnswers } from '../../machines/sample-answers.ts';
import { answerItem, answersInFile, fileDay } from '../../support/answers-in-file.ts';
import { choose } from '../../support/choose-file.ts';
import { optionOf, titleOf } from '../../support/ask.ts';
import { leadOf } from '../../support/lead-of.ts';
import { checked, savedAnswers } from '../../support/options.ts';
import { arrivedAt, follow, press, renderApp } from '../../support/render-app.tsx';
import { saveInTab } from '../../support/saved-walk.ts';
import { writtenDate } from '../../../src/words/written.ts';

const { fromFile } = fromFileWords;
const { found } = fromFile;

describe('The page is come to', () => {
  test('from the start page', async () => {
    await follow(renderApp(addresses.start), 'carry on from the file');
    expect(await arrivedAt(fromFile.title)).toHaveFocus();
  });

  test('from the page about keeping answers', async () => {
    saveInTab({ answers: neckAnswers });
    await follow(renderApp(addresses.keepAnswers), 'answers from a file');
    expect(await arrivedAt(fromFile.title)).toHaveFocus();
  });

  test('from saved answers that cannot be used', async () => {
    tabShelf.write('damaged');
    await follow(renderApp(addresses.checkAnswers), 'use the file');
    expect(await arrivedAt(fromFile.title)).toHaveFocus();
  });

  test('and says first that nothing is sent', () => {
    renderApp(addresses.fromFile);
    for (const line of fromFile.lead) expect(screen.getByText(leadOf(line))).toBeInTheDocument();
  });
});

describe('A file', () => {
  test('is chosen, and what it holds is shown before anything is taken', async () => {
    await choose(renderApp(addresses.fromFile), answersInFile(neckAnswers));
    expect(await arrivedAt(found.title)).toHaveFocus();
    expect(screen.getByText(found.count(13, '13'))).toBeInTheDocument();
    expect(screen.getByText(found.dated(writtenDate(fileDay, 'en')))).toBeInTheDocument();
    expect(screen.getByText(optionOf('who', 'me'))).toBeInTheDocument();
    expect(screen.getByText(optionOf('age', neckAnswers.age))).toBeInTheDocument();
    for (const line of [found.whose, ...found.next.body])
      expect(screen.getByText(leadOf(line))).toBeInTheDocument();
    expect(screen.queryByText(found.misfits.title)).not.toBeInTheDocument();
    expect([tabShelf.read(), deviceShelf.read()]).toEqual([null, null]);
  });

  test('can be pasted as text', async () => {
    await paste(renderApp(addresses.fromFile), answersInFile(neckAnswers));
    expect(await arrivedAt(found.title)).toHaveFocus();
  });

  test('leads to the emergency check, then to the first question with its answer', async () => {
    const user = renderApp(addresses.fromFile);
    await choose(user, answersInFile(neckAnswers));
    await press(user, found.use);
    expect(await arrivedAt(words.emergencyCheck.title)).toHaveFocus();
    await follow(user, words.emergencyCheck.none);
    await arrivedAt(titleOf('who'));
    expect(checked()).toEqual([optionOf('who', 'me')]);
    expect(savedAnswers()).toEqual(neckAnswers);
  });

  test('with the full walk asks the full walk', async () => {
    const user = renderApp(addresses.fromFile);
    await choose(user, answersInFile(fullNeckAnswers, 'full'));
    await press(user, found.use);
    await follow(user, words.emergencyCheck.none);
    await arrivedAt(titleOf('who'));
    expect(JSON.parse(tabShelf.read() ?? '')).toMatchObject({ length: 'full', answers: fullNeckAnswers });
  });

  test.each([found.another, words.site.back])('gives way to another one by %j', async (way) => {
    const user = renderApp(addresses.fromFile);
    await choose(user, answersInFile(neckAnswers));
    if (way === found.another) await press(user, way);
    else await follow(user, way);
    expect(await arrivedAt(fromFile.title)).toHaveFocus();
  });

  test('of another version of the questions is read by those of today, and the page says so', async () => {
    const questionnaire = 'https://beforehand.example/fhir/Questionnaire/beforehand-short-self';
    const user = renderApp(addresses.fromFile);
    await choose(user, answersInFile(neckAnswers, 'short', { questionnaire: `${questionnaire}|0.9` }));
    expect(await screen.findByText(found.otherVersion('0.9'))).toBeInTheDocument();
    expect(screen.getByText(found.count(13, '13'))).toBeInTheDocument();
    await press(user, found.another);
    await choose(user, answersInFile(neckAnswers, 'short', { questionnaire }));
    expect(await screen.findByText(found.noVersion)).toBeInTheDocument();
  });

  test('with several sets of answers is read by the first, and the page says so', async () => {
    const user = renderApp(addresses.fromFile);
    await choose(user, bundleOf(answersInFile(neckAnswers)));
    expect(await arrivedAt(found.title)).toBeInTheDocument();
    expect(screen.queryByText(found.others)).not.toBeInTheDocument();
    await press(user, found.another);
    await choose(
      user,
      bundleOf(answersInFile(neckAnswers), answersInFile({ who: 'child', age: 'from5to12' })),
    );
    expect(await screen.findByText(found.others)).toBeInTheDocument();
    expect(screen.getByText(found.count(13, '13'))).toBeInTheDocument();
  });

  test('without an answer that fits can only give way to another', async () => {
    const user = renderApp(addresses.fromFile);
    await choose(user, answersInFile({ who: 'me' }));
    expect(await screen.findByText(found.none)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: found.use })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: found.another })).toBeInTheDocument();
  });

  test('without an answer that fits promises no use of the rest, and no question to come', async () => {
    const item = [answerItem('shoeSize', 'large')];
    await choose(renderApp(addresses.fromFile), answersInFile({}, 'short', { status: 'completed', item }));
    expect(await screen.findByText(found.none)).toBeInTheDocument();
    expect(screen.getByText(found.misfits.alone)).toBeInTheDocument();
    expect(screen.queryByText(found.missing.title)).not.toBeInTheDocument();
  });
});

describe('A file is refused', () => {
  test.each<readonly [FileRefusal, string]>([
    ['notJson', 'Dear doctor'],
    ['tooLarge', 'x'.repeat(1_000_001)],
    ['tooDeep', `${'['.repeat(100)}${']'.repeat(100)}`],
    ['noResponse', '{"resourceType":"Patient"}'],
    ['empty', ''],
  ])('as %s, with focus on the sentence that says so', async (refusal, text) => {
    await choose(renderApp(addresses.fromFile), text);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveFocus();
    expect(alert).toHaveTextContent(fromFile.refused[refusal]);
    await expect
      .poll(() => document.title)
      .toBe(words.site.errorTitle(words.site.documentTitle(fromFile.title)));
    expect(screen.queryByText(fromFile.technical)).not.toBeInTheDocument();
  });

  test.each<readonly [FileRefusal, Partial<QuestionnaireResponse>, string]>([
    ['malformed', { status: 'done' as 'completed' }, 'QuestionnaireResponse.status'],
    ['otherQuestionnaire', { questionnaire: 'https://x.example' }, 'QuestionnaireResponse.questionnaire'],
    ['takenBack', { status: 'entered-in-error' }, 'QuestionnaireResponse.status'],
  ])('as %s, and says where it fails', async (refusal, others, at) => {
    await choose(renderApp(addresses.fromFile), answersInFile(neckAnswers, 'short', others));
    expect(await screen.findByRole('alert')).toHaveTextContent(fromFile.refused[refusal]);
    expect(screen.getByText(fromFile.placeInFile(at))).toBeInTheDocument();
  });

  test('again, and says it again; the sentence leads to where the file was given', async () => {
    const user = renderApp(addresses.fromFile);
    await choose(user, 'Dear doctor');
    await user.click(await screen.findByRole('link', { name: fromFile.refused.notJson }));
    expect(screen.getByLabelText(fromFile.file.label)).toHaveFocus();
    await press(user, fromFile.paste.action);
    expect(await screen.findByRole('alert')).toHaveTextContent(fromFile.refused.empty);
    expect(screen.getByRole('alert')).toHaveFocus();
    await user.click(screen.getByRole('link', { name: fromFile.refused.empty }));
    expect(screen.getByLabelText(fromFile.paste.label)).toHaveFocus();
  });

  test('and the next one is taken', async () => {
    const user = renderApp(addresses.fromFile);
    await choose(user, 'Dear doctor');
    await screen.findByRole('alert');
    await choose(user, answersInFile(neckAnswers));
    expect(await arrivedAt(found.title)).toHaveFocus();
  });
});

function bundleOf(...responses: readonly string[]): string {
  const entry = responses.map((response) => ({ resource: JSON.parse(response) }));
  return JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry });
}

async function paste(user: UserEvent, text: string): Promise<void> {
  await user.click(screen.getByLabelText(fromFile.paste.label));
  await user.paste(text);
  await press(user, fromFile.paste.action);
}
