import { screen } from '@testing-library/react';
import { addresses } from '../../../src/addresses.ts';
import { tabShelf } from '../../../src/saving/shelf.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { arrivedAt, press, renderApp, type Spoken } from '../render-app.tsx';
import { saveInTab, saveInTabAndOnDevice, saveOnDevice } from '../saved-walk.ts';
import { fillStorage } from '../storage-faults.ts';
import type { PageKind } from './page-kind.ts';

/** Keeping answers, deleting them, and saved answers that cannot be used. */
export const storagePages: readonly PageKind[] = [
  { name: 'keep answers', show: async (spoken) => showKeep(spoken) },
  {
    name: 'keep answers, kept',
    show: async (spoken) => {
      showKept(spoken);
    },
  },
  {
    name: 'keep answers, stopped',
    show: async (spoken) => {
      const user = showKept(spoken);
      await press(user, spoken.walkWords.keep.stop);
      await screen.findByText(spoken.walkWords.keep.stopped);
    },
  },
  {
    name: 'keep answers, refused by the browser',
    show: async (spoken) => {
      const user = showKeep(spoken);
      fillStorage();
      await press(user, spoken.walkWords.keep.keep);
      await screen.findByText(spoken.walkWords.keep.failed);
    },
  },
  {
    name: 'deleted',
    show: async (spoken) => {
      saveInTab({ answers: neckAnswers });
      const user = renderApp(addresses.checkAnswers, spoken);
      await press(user, spoken.walkWords.checkAnswers.deleteAnswers);
      await arrivedAt(spoken.walkWords.deleted.title);
    },
  },
  {
    name: 'saved answers that are damaged',
    show: (spoken) => showProblem('not JSON', spoken),
  },
  {
    name: 'saved answers from a newer version',
    show: (spoken) => showProblem('{"format":"beforehand-answers","version":999}', spoken),
  },
  {
    name: 'saved answers that have expired',
    show: async (spoken) => {
      saveOnDevice({ answers: neckAnswers }, new Date(2026, 0, 1));
      renderApp(addresses.checkAnswers, spoken);
      await arrivedAt(spoken.walkWords.savedProblem.title);
    },
  },
];

function showKeep(spoken: Spoken) {
  saveInTab({ answers: neckAnswers });
  return renderApp(addresses.keepAnswers, spoken);
}

function showKept(spoken: Spoken) {
  saveInTabAndOnDevice({ answers: neckAnswers });
  return renderApp(addresses.keepAnswers, spoken);
}

async function showProblem(text: string, spoken: Spoken): Promise<void> {
  tabShelf.write(text);
  renderApp(addresses.checkAnswers, spoken);
  await arrivedAt(spoken.walkWords.savedProblem.title);
}
