import { screen } from '@testing-library/react';
import { vi } from 'vitest';
import { answeredIn } from '../../../machines/prefilled.ts';
import { addresses, questionAddress } from '../../../src/addresses.ts';
import { fullNeckAnswers, neckAnswers } from '../../machines/sample-answers.ts';
import { answerItem, answersInFile } from '../answers-in-file.ts';
import { arrivedAt, press, renderApp, type Spoken } from '../render-app.tsx';
import { saveInTab } from '../saved-walk.ts';
import type { PageKind } from './page-kind.ts';

/** Answers from a file: choosing it, what is in it, and its answers on the pages of the walk. */
export const fromFilePages: readonly PageKind[] = [
  { name: 'answers from a file', show: async (spoken) => renderApp(addresses.fromFile, spoken) },
  {
    name: 'answers from a file that is refused',
    show: async (spoken) => {
      await give(answersInFile({}, 'short', { status: 'entered-in-error' }), spoken);
      await screen.findByRole('alert');
    },
  },
  { name: 'what is in a file', show: (spoken) => showFound(answersInFile(neckAnswers), spoken) },
  { name: 'what is in a file of misfits', show: (spoken) => showFound(misfits, spoken) },
  {
    name: 'what is in a file, with answers in this browser',
    show: async (spoken) => {
      saveInTab({ answers: neckAnswers });
      await showFound(answersInFile(fullNeckAnswers, 'full'), spoken);
    },
  },
  {
    name: 'a question with an answer from a file',
    show: async (spoken) => showPrefilled(questionAddress('course'), spoken),
  },
  {
    name: 'a question that a file left empty',
    show: async (spoken) => showPrefilled(questionAddress('support'), spoken),
  },
  {
    name: 'check answers from a file',
    show: async (spoken) => showPrefilled(addresses.checkAnswers, spoken),
  },
  {
    name: 'keep answers, saved in a file',
    show: async (spoken) => {
      saveInTab({ answers: neckAnswers });
      // jsdom has no files to download.
      URL.createObjectURL = () => 'blob:answers';
      vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
      const user = renderApp(addresses.keepAnswers, spoken);
      await press(user, spoken.walkWords.answersFile.action);
      await screen.findByText(spoken.walkWords.answersFile.saved);
    },
  },
];

/** More of them than are shown, of a version that is gone. */
const misfits = answersInFile({}, 'short', {
  status: 'completed',
  questionnaire: 'https://beforehand.example/fhir/Questionnaire/beforehand-short-self|0',
  item: [
    answerItem('age', 'from65'),
    answerItem('course', 'sideways'),
    ...Array.from({ length: 60 }, (_, place) => answerItem(`question${place}`, 'yes')),
  ],
});

async function showFound(text: string, spoken: Spoken): Promise<void> {
  await give(text, spoken);
  await arrivedAt(spoken.fromFileWords.fromFile.found.title);
}

async function give(text: string, spoken: Spoken): Promise<void> {
  const { file } = spoken.fromFileWords.fromFile;
  const user = renderApp(addresses.fromFile, spoken);
  await user.upload(screen.getByLabelText(file.label), new File([text], 'answers.json'));
}

function showPrefilled(address: string, spoken: Spoken) {
  saveInTab({ answers: fullNeckAnswers, length: 'full', prefilled: answeredIn(fullNeckAnswers) });
  return renderApp(address, spoken);
}
