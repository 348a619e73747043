import { screen } from '@testing-library/react';
import { textLimit } from '../../../questions/question.ts';
import { addresses, questionAddress } from '../../../src/addresses.ts';
import { fullNeckAnswers } from '../../machines/sample-answers.ts';
import { oneByPage, peopleByPage, type Person, withoutAnswer } from '../people.ts';
import { follow, press, renderApp, type Spoken } from '../render-app.tsx';
import { saveInTab } from '../saved-walk.ts';
import { fillStorage } from '../storage-faults.ts';
import type { PageKind } from './page-kind.ts';

/** The pages whose words differ from voice to voice, in every voice. */
export const questionPagesInEveryVoice: readonly PageKind[] = peopleByPage.map(pageFor);

const pagesWithErrors: readonly PageKind[] = oneByPage
  .filter(({ page }) => page.kind !== 'notice' && !page.optional)
  .map((person) => ({
    name: `${person.page.id} with an error`,
    show: async (spoken) => {
      const user = showPage(withoutAnswer(person), spoken);
      await press(user, spoken.walkWords.questionPage.continue);
      await screen.findByRole('alert');
    },
  }));

export const questionPages: readonly PageKind[] = [
  ...oneByPage.map(pageFor),
  ...pagesWithErrors,
  {
    name: 'a text that is too long',
    show: async (spoken) => {
      saveInTab({ answers: fullNeckAnswers, length: 'full' });
      const user = renderApp(questionAddress('matters'), spoken);
      await user.click(screen.getByRole('textbox'));
      await user.paste('7'.repeat(textLimit));
      await press(user, spoken.walkWords.questionPage.continue);
      await screen.findByRole('alert');
    },
  },
  {
    name: 'a question in a browser that cannot save',
    show: async (spoken) => {
      fillStorage();
      const user = renderApp(addresses.emergencyCheck, spoken);
      await follow(user, spoken.words.emergencyCheck.none);
      await screen.findByText(spoken.walkWords.questionPage.cannotSave);
    },
  },
];

function pageFor(person: Person): PageKind {
  return {
    name: `${person.page.id} for ${person.voice}`,
    show: async (spoken) => showPage(person, spoken),
  };
}

function showPage({ page, answers, length }: Person, spoken: Spoken) {
  saveInTab({ answers, length });
  return renderApp(questionAddress(page.id), spoken);
}
