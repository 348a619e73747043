import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { pathOf, previousPage } from '../../../machines/path.ts';
import { textLimit } from '../../../questions/question.ts';
import { isQuestionId, type QuestionId } from '../../../questions/questionnaire.ts';
import { addresses, questionAddress } from '../../../src/addresses.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { ask, errorOf, hintOf, titleOf } from '../../support/ask.ts';
import { oneByPage, peopleByPage, type Person, withoutAnswer } from '../../support/people.ts';
import { arrivedAt, follow, press, renderApp } from '../../support/render-app.tsx';
import { saveInTab } from '../../support/saved-walk.ts';

// The four places where questionnaires fail people who cannot see or point well, tried on every question there is.

const { questionPage } = walkWords;

describe('The question and its hint are announced with the field', () => {
  test.each(asked(peopleByPage))('$id for $voice', ({ id, voice, answers, length }) => {
    ask(id, answers, length);
    expect(field()).toHaveAccessibleName(expect.stringContaining(titleOf(id, voice)));
    expect(field()).toHaveAccessibleDescription(expect.stringContaining(hintOf(id, voice) ?? ''));
  });
});

describe('An error is announced, takes focus and stands beside the field', () => {
  test.each(asked(peopleByPage.filter(canFail)))('$id for $voice', async (person) => {
    const { id, page, voice, length } = person;
    const user = ask(id, withoutAnswer(person).answers, length);
    if (page.kind === 'shortText') {
      await user.click(field());
      await user.paste('x'.repeat(textLimit + 1));
    }
    await press(user, questionPage.continue);
    const sentence = errorOf(id, page.kind === 'shortText' ? 'tooLong' : 'missing', voice);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveFocus();
    expect(within(alert).getByRole('link')).toHaveTextContent(sentence);
    expect(field()).toHaveAccessibleDescription(expect.stringContaining(sentence));
  });
});

describe('Focus comes along to the heading of the next question', () => {
  test.each(asked(oneByPage))('$id', async (person) => {
    const { id, voice, length } = person;
    const { answers } = withoutAnswer(person);
    const before = previousPage(pathOf(answers, length), id);
    saveInTab({ answers, length });
    const user = renderApp(before === undefined ? addresses.emergencyCheck : questionAddress(before));
    if (before === undefined) await follow(user, words.emergencyCheck.none);
    else await press(user, questionPage.continue);
    expect(await arrivedAt(titleOf(id, voice))).toHaveFocus();
  });
});

describe('What was chosen or written can be taken back', () => {
  test.each(asked(oneByPage.filter(canBeEmpty)))('$id', async ({ id, page, answers, length }) => {
    const user = ask(id, answers, length);
    if (page.kind === 'shortText') await user.clear(field());
    else if (page.kind === 'chooseOne') await press(user, questionPage.clear);
    else for (const option of screen.getAllByRole('checkbox', { checked: true })) await user.click(option);
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
    expect(screen.queryByRole('textbox')?.textContent ?? '').toBe('');
  });
});

/** The group of options, or the box, that the page is about. */
function field(): HTMLElement {
  const box = screen.queryByRole('textbox');
  if (box) return box;
  const [group] = screen.getAllByRole('group');
  if (!group) throw new Error('The page has no field.');
  return group;
}

function asked(people: readonly Person[]): readonly (Person & { readonly id: QuestionId })[] {
  return people.flatMap((person) =>
    isQuestionId(person.page.id) ? [{ ...person, id: person.page.id }] : [],
  );
}

function canFail({ page }: Person): boolean {
  return page.kind === 'shortText' || (page.kind !== 'notice' && !page.optional);
}

function canBeEmpty({ page }: Person): boolean {
  return (
    page.kind === 'chooseMany' || page.kind === 'shortText' || (page.kind === 'chooseOne' && page.optional)
  );
}
