import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { addresses, questionAddress } from '../../../src/addresses.ts';
import type { Problem } from '../../../src/fhir/misfit.ts';
import { keptInvitation, saveInvitation } from '../../../src/invitation/kept-invitation.ts';
import { forgetTaps } from '../../../src/layout/second-tap.ts';
import type { FileRefusal } from '../../../src/prefill/read-file.ts';
import { saveDraft } from '../../../src/saving/draft.ts';
import { deviceShelf, draftShelf, tabShelf } from '../../../src/saving/shelf.ts';
import { fromFileWords } from '../../../src/words/en/from-file.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { fullNeckAnswers, neckAnswers } from '../../machines/sample-answers.ts';
import { answerItem, answersInFile, fileDay } from '../../support/answers-in-file.ts';
import { optionOf, titleOf } from '../../support/ask.ts';
import { beInvited } from '../../support/invitations.ts';
import { leadOf } from '../../support/lead-of.ts';
import { checked, savedAnswers } from '../../support/options.ts';
import { arrivedAt, follow, press, renderApp } from '../../support/render-app.tsx';
import { saveInTab, saveInTabAndOnDevice } from '../../support/saved-walk.ts';
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
    await press(user, words.emergencyCheck.none);
    await arrivedAt(titleOf('who'));
    expect(checked()).toEqual([optionOf('who', 'me')]);
    expect(savedAnswers()).toEqual(neckAnswers);
  });

  test('with the full walk asks the full walk', async () => {
    const user = renderApp(addresses.fromFile);
    await choose(user, answersInFile(fullNeckAnswers, 'full'));
    await press(user, found.use);
    await press(user, words.emergencyCheck.none);
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

  test('without an answer that fits can only give way to another', async () => {
    const user = renderApp(addresses.fromFile);
    await choose(user, answersInFile({ who: 'me' }));
    expect(await screen.findByText(found.none)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: found.use })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: found.another })).toBeInTheDocument();
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
    expect(document.title).toBe(words.site.errorTitle(words.site.documentTitle(fromFile.title)));
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

describe('What did not fit is named', () => {
  test.each<readonly [Exclude<Problem, 'missing'>, string, QuestionnaireResponseItem]>([
    ['unknownItem', found.misfits.unknown('shoeSize'), answerItem('shoeSize', 'large')],
    ['unknownAnswer', walkWords.questions.course.label, answerItem('course', 'sideways')],
    ['wrongKind', walkWords.questions.course.label, { linkId: 'course', answer: [{ valueString: 'same' }] }],
    ['severalAnswers', walkWords.questions.course.label, answerItem('course', 'same', 'better')],
    ['mixed', walkWords.questions.illnesses.label, answerItem('illnesses', 'none', 'seizures')],
    ['otherPerson', walkWords.questions.who.label, answerItem('who', 'child')],
    ['notAsked', walkWords.questions.armSide.label, answerItem('armSide', 'left')],
  ])('as %s', async (problem, label, item) => {
    await choose(
      renderApp(addresses.fromFile),
      answersInFile({}, 'short', { item: [answerItem('age', 'from65'), item] }),
    );
    await arrivedAt(found.title);
    const misfits = [...document.querySelectorAll('.misfits__one')].map(({ textContent }) => textContent);
    expect(misfits).toHaveLength(1);
    expect(misfits[0]).toContain(label);
    expect(misfits[0]).toContain(found.misfits.why[problem]);
    expect(misfits[0]).toContain(found.misfits.said('').slice(0, 12));
    expect(
      screen.getByText(
        fromFile.placeInFile(
          `QuestionnaireResponse.item[1]${problem === 'unknownAnswer' || problem === 'wrongKind' ? '.answer[0]' : ''}`,
        ),
      ),
    ).toBeInTheDocument();
  });

  test('as missing, where a file that is finished lacks an answer', async () => {
    const { course: _course, ...without } = neckAnswers;
    await choose(renderApp(addresses.fromFile), answersInFile(without, 'short', { status: 'completed' }));
    expect(await screen.findByText(found.missing.lead)).toBeInTheDocument();
    expect(screen.queryByText(found.misfits.title)).not.toBeInTheDocument();
    expect(screen.getByText(walkWords.questions.course.label)).toBeInTheDocument();
  });

  test('as too long, cut short', async () => {
    const item = { linkId: 'matters', answer: [{ valueString: 'word '.repeat(200) }] };
    await choose(renderApp(addresses.fromFile), answersInFile({}, 'full', { item: [item] }));
    expect(await screen.findByText(found.misfits.why.tooLong)).toBeInTheDocument();
    expect(screen.getByText(found.misfits.said(`${'word '.repeat(40)}…`))).toBeInTheDocument();
  });

  test('as not offered, where the rest of the answer is taken', async () => {
    const item = [
      ...itemsOf({ ...neckAnswers, age: 'from13to15', onsetAge: 'from13to20' }, 'worse'),
      answerItem('worse', 'stress', 'alcohol'),
    ];
    await choose(renderApp(addresses.fromFile), answersInFile({}, 'short', { item }));
    expect(await screen.findByText(found.misfits.why.notOffered)).toBeInTheDocument();
  });

  test('as text and never as part of the page, with hidden characters shown', async () => {
    const item = [answerItem('age', 'from65'), answerItem('<img src=x>\u202E', '<b>bold</b>')];
    await choose(renderApp(addresses.fromFile), answersInFile({}, 'short', { item }));
    expect(await screen.findByText(found.misfits.unknown('<img src=x>[U+202E]'))).toBeInTheDocument();
    expect(screen.getByText(found.misfits.said('<b>bold</b>'))).toBeInTheDocument();
    expect(document.querySelector('img, main b')).toBeNull();
  });

  test('50 times at the most, and the others are counted', async () => {
    const item = Array.from({ length: 52 }, (_, place) => answerItem(`q${place}`, 'yes'));
    await choose(renderApp(addresses.fromFile), answersInFile({}, 'short', { item }));
    expect(await screen.findByText(found.misfits.more(2, '2'))).toBeInTheDocument();
    expect(document.querySelectorAll('.misfits__one')).toHaveLength(50);
  });
});

describe('Answers that are here already', () => {
  test('are kept unless the person says otherwise', async () => {
    saveInTab({ answers: neckAnswers });
    const user = renderApp(addresses.fromFile);
    await choose(user, answersInFile({ ...neckAnswers, course: 'better' }));
    expect(await screen.findByText(found.here.title)).toBeInTheDocument();
    const [first, second] = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect([first, second]).toEqual([found.keep, found.replace]);
    await press(user, found.keep);
    await arrivedAt(walkWords.checkAnswers.title);
    expect(savedAnswers()).toEqual(neckAnswers);
  });

  test('are replaced where the person says so, with what was half written beside them', async () => {
    saveInTabAndOnDevice({ answers: fullNeckAnswers, length: 'full' });
    saveDraft('course', 'better');
    const user = renderApp(addresses.fromFile);
    await choose(user, answersInFile({ who: 'child', age: 'from5to12', noticed: ['pulling'] }));
    await press(user, found.replace);
    await arrivedAt(words.emergencyCheck.title);
    const replaced = { answers: { who: 'child', age: 'from5to12', noticed: ['pulling'] }, length: 'short' };
    expect(JSON.parse(tabShelf.read() ?? '')).toMatchObject(replaced);
    expect(JSON.parse(deviceShelf.read() ?? '').answers).toEqual(replaced.answers);
    expect(savedAnswers()).toEqual(replaced.answers);
    expect(draftShelf.read()).toBeNull();
  });

  test('that cannot be used are replaced as well', async () => {
    deviceShelf.write('damaged');
    const user = renderApp(addresses.fromFile);
    await choose(user, answersInFile(neckAnswers));
    await press(user, found.replace);
    await arrivedAt(words.emergencyCheck.title);
    expect(deviceShelf.read()).toBeNull();
    expect(savedAnswers()).toEqual(neckAnswers);
  });

  test('leave the invitation, and no copy of them counts for those of the file', async () => {
    await beInvited();
    const { fragment = '' } = keptInvitation() ?? {};
    saveInvitation({ fragment, sealed: { walk: 'A'.repeat(11), copy: 2, at: fileDay, answers: '' } });
    saveInTab({ answers: neckAnswers });
    const user = renderApp(addresses.fromFile);
    await choose(user, answersInFile(neckAnswers));
    await press(user, found.replace);
    expect(keptInvitation()).toEqual({ fragment, sealed: null });
  });
});

test('A question page never shows a draft in place of the answer of the file', async () => {
  saveDraft('who', 'child');
  const user = renderApp(addresses.fromFile);
  await choose(user, answersInFile(neckAnswers));
  await press(user, found.use);
  await press(user, words.emergencyCheck.none);
  await arrivedAt(titleOf('who'));
  expect(checked()).toEqual([optionOf('who', 'me')]);
  expect(window.location.pathname).toBe(questionAddress('who'));
});

async function choose(user: UserEvent, text: string): Promise<void> {
  const file = new File([text], 'answers.json', { type: 'application/json' });
  forgetTaps();
  await user.upload(screen.getByLabelText(fromFile.file.label), file);
  await screen.findByText((_, element) => element?.matches('[role="alert"], .after') ?? false);
}

async function paste(user: UserEvent, text: string): Promise<void> {
  await user.click(screen.getByLabelText(fromFile.paste.label));
  await user.paste(text);
  await press(user, fromFile.paste.action);
}

/** The items of a file up to a question. */
function itemsOf(answers: Parameters<typeof answersInFile>[0], until: string) {
  return Object.entries(answers)
    .slice(0, Object.keys(answers).indexOf(until))
    .map(([id, answer]) => answerItem(id, ...[answer].flat().map(String)));
}
