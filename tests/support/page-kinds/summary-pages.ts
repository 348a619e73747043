import { screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { WalkLength } from '../../../questions/question.ts';
import type { Answers } from '../../../questions/questionnaire.ts';
import { addresses } from '../../../src/addresses.ts';
import { fullNeckAnswers, neckAnswers } from '../../machines/sample-answers.ts';
import { advisedAdult, advisedChild } from '../advised-answers.ts';
import { press, renderApp, type Spoken } from '../render-app.tsx';
import { saveInTab } from '../saved-walk.ts';
import type { PageKind } from './page-kind.ts';

/** The answers, on the check page and on the summary. */
export const summaryPages: readonly PageKind[] = [
  {
    name: 'check answers',
    show: async (spoken) =>
      show(addresses.checkAnswers, { ...fullNeckAnswers, matters: null }, 'full', spoken),
  },
  {
    name: 'summary of a full walk, with the advice for adults',
    show: async (spoken) => show(addresses.summary, advisedAdult, 'full', spoken),
  },
  {
    name: 'summary of a short walk, with the advice for children',
    show: async (spoken) => show(addresses.summary, advisedChild, 'short', spoken),
  },
  {
    name: 'summary for a carer who is not sure where',
    show: async (spoken) =>
      show(
        addresses.summary,
        { ...neckAnswers, who: 'someoneICareFor', parts: ['notSure'] },
        'short',
        spoken,
      ),
  },
  {
    name: 'summary, copied',
    show: async (spoken) => {
      const user = show(addresses.summary, neckAnswers, 'short', spoken);
      await press(user, spoken.walkWords.summary.copy.copy);
      await screen.findByText(spoken.walkWords.summary.copy.copied);
    },
  },
  {
    name: 'summary, in a browser that does not copy',
    show: async (spoken) => {
      const user = show(addresses.summary, neckAnswers, 'short', spoken);
      vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
      await press(user, spoken.walkWords.summary.copy.copy);
      await screen.findByText(spoken.walkWords.summary.copy.copyFailed);
    },
  },
];

function show(address: string, answers: Answers, length: WalkLength, spoken: Spoken) {
  saveInTab({ answers, length });
  return renderApp(address, spoken);
}
