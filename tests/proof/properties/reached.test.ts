import { adviceOf } from '../../../machines/advice.ts';
import { pathOf } from '../../../machines/path.ts';
import { readingOf } from '../../../machines/reading.ts';
import { adviceList, pages } from '../../../questions/questionnaire.ts';
import { descriptionOrder } from '../../../src/summary/description-order.ts';
import { expect } from 'vitest';
import { prove } from '../support/prove.ts';
import { forEachWay } from '../walk/each-way.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';

const reached = collected();

prove('every question is reached', 'Each page is shown to somebody.', (cases) => {
  expect(pages.map(({ id }) => id).filter((id) => !reached.pages.has(id))).toEqual([]);
  cases.held(pages.length);
});

prove('every option is reached', 'Each option is offered to somebody.', (cases) => {
  const options = pages.flatMap((page) =>
    'options' in page ? page.options.map((option) => `${page.id}: ${option}`) : [],
  );
  expect(options.filter((option) => !reached.options.has(option))).toEqual([]);
  cases.held(options.length);
});

prove(
  'every advice is reached',
  'Each piece of advice is shown to somebody, for each of its causes.',
  (cases) => {
    const causes = adviceList.flatMap(({ id, because }) =>
      because.map((test) => `${id}: ${test.question} ${String(test.answer)}`),
    );
    expect(causes.filter((cause) => !reached.causes.has(cause))).toEqual([]);
    cases.held(causes.length);
  },
);

prove(
  'every explanation is reached',
  'Each of the 5 descriptions of where movements can be stands first for somebody.',
  (cases) => {
    const descriptions = Object.keys(walkWords.explanation.descriptions);
    expect(descriptions.filter((description) => !reached.descriptions.has(description))).toEqual([]);
    cases.held(descriptions.length);
  },
);

interface Reached {
  readonly pages: Set<string>;
  readonly options: Set<string>;
  readonly causes: Set<string>;
  readonly descriptions: Set<string>;
}

function collected(): Reached {
  const found: Reached = { pages: new Set(), options: new Set(), causes: new Set(), descriptions: new Set() };
  forEachWay(({ situation, entered }) => {
    const path = pathOf(entered, situation.length);
    for (const { id, offered } of path.steps) {
      found.pages.add(id);
      for (const option of offered) found.options.add(`${id}: ${option}`);
    }
    for (const { id, because } of adviceOf(path))
      found.causes.add(`${id}: ${because.question} ${because.option}`);
    const { own } = descriptionOrder(readingOf(path).pattern.pattern);
    if (own) found.descriptions.add(own);
  });
  return found;
}
