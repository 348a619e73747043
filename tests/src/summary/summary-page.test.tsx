import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { pathOf } from '../../../machines/path.ts';
import { isQuestionId } from '../../../questions/questionnaire.ts';
import { addresses } from '../../../src/addresses.ts';
import { clinic } from '../../../src/clinic/clinic.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { writtenDate } from '../../../src/words/written.ts';
import { fullNeckAnswers, neckAnswers } from '../../machines/sample-answers.ts';
import { advisedAdult } from '../../support/advised-answers.ts';
import { titleOf } from '../../support/ask.ts';
import { savedAnswers } from '../../support/options.ts';
import { leadOf } from '../../support/lead-of.ts';
import { arrivedAt, follow, press } from '../../support/render-app.tsx';
import { showSummary } from '../../support/show-summary.ts';

const { summary, explanation, checkAnswers, deleted, keep } = walkWords;

describe('The page', () => {
  test('has every section, and the advice first', () => {
    showSummary(advisedAdult, 'full');
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    const sections = Object.values(walkWords.sections);
    expect(headings.filter((heading) => !sections.includes(heading))).toEqual([
      summary.advice.title,
      summary.told.title,
      explanation.title,
      summary.firstAppointment.title,
      summary.treatments.title,
      summary.sooner.title,
      summary.driving.title,
      summary.book.title,
      summary.copy.title,
      summary.remove.title,
    ]);
  });

  test('has no advice section where no answer brings any', () => {
    showSummary(neckAnswers);
    expect(screen.queryByRole('heading', { name: summary.advice.title })).not.toBeInTheDocument();
  });

  test('says that it is no diagnosis, and that the clinic has not received it', () => {
    showSummary(neckAnswers);
    for (const line of summary.lead(clinic)) expect(screen.getByText(leadOf(line))).toBeInTheDocument();
  });

  test('says how old the answers are', () => {
    showSummary(neckAnswers);
    expect(screen.getByText(summary.answeredOn(writtenDate(new Date(), 'en')))).toBeInTheDocument();
  });

  test('has every answer of the path, with no way to change it here', () => {
    showSummary(fullNeckAnswers, 'full');
    const told = within(
      screen.getByRole('heading', { name: summary.told.title }).closest('section') ?? document.body,
    );
    const asked = pathOf(fullNeckAnswers, 'full').steps.flatMap(({ id }) => (isQuestionId(id) ? [id] : []));
    expect(told.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(
      asked.map((id) => walkWords.questions[id].label),
    );
    expect(told.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([summary.told.change]);
  });

  test('lists its parts at the top, each with a link that leads to it', () => {
    showSummary(neckAnswers);
    const contents = within(screen.getByRole('navigation', { name: summary.onThisPage })).getAllByRole(
      'link',
    );
    const targets = contents.map((link) => document.querySelector(link.getAttribute('href') ?? 'none'));
    expect(targets.map((target) => target?.querySelector('h2, h3')?.textContent)).toEqual(
      contents.map(({ textContent }) => textContent),
    );
    expect(contents[0]).toHaveTextContent(summary.book.title);
  });

  test.each(['firstAppointment', 'treatments', 'sooner', 'driving'] as const)(
    'has the same words for everyone about: %s',
    (section) => {
      showSummary(neckAnswers);
      const heading = screen.getByRole('heading', { name: summary[section].title });
      const first = heading.closest('section')?.textContent;
      showSummary(advisedAdult, 'full');
      expect(
        screen.getByRole('heading', { name: summary[section].title }).closest('section')?.textContent,
      ).toBe(first);
    },
  );
});

describe('The rest of the questions', () => {
  test('are offered after a short walk, and nothing is lost', async () => {
    const user = showSummary(neckAnswers);
    await press(user, summary.rest.action);
    await arrivedAt(titleOf('helps'));
    expect(savedAnswers()).toEqual(neckAnswers);
  });

  test('are not offered after a full walk', () => {
    showSummary(fullNeckAnswers, 'full');
    expect(screen.queryByRole('button', { name: summary.rest.action })).not.toBeInTheDocument();
  });
});

describe('From the summary', () => {
  test.each([words.site.back, summary.told.change])('%j leads to the answers', async (link) => {
    const user = showSummary(neckAnswers);
    await follow(user, link);
    await arrivedAt(checkAnswers.title);
    expect(window.location.pathname).toBe(addresses.checkAnswers);
  });

  test('keeping the answers is one link away, and leads back', async () => {
    const user = showSummary(neckAnswers);
    await follow(user, walkWords.questionPage.keep);
    await arrivedAt(keep.title);
    await press(user, keep.goBack);
    expect(await arrivedAt(summary.title)).toHaveFocus();
  });

  test('the answers can be deleted', async () => {
    const user = showSummary(neckAnswers);
    await press(user, summary.remove.action);
    expect(await arrivedAt(deleted.title)).toHaveFocus();
  });
});
