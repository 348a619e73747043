import { describe, expect, it } from 'vitest';
import { conditionsOf } from '../../machines/decision-classes.ts';
import { type Condition, type Test, testsOf } from '../../questions/condition.ts';
import type { Page } from '../../questions/question.ts';
import { adviceList, pages, sections } from '../../questions/questionnaire.ts';

describe('the ids', () => {
  it('of pages, sections, advice and the options of a question are each used once', () => {
    expect(repeated(pages.map((page) => page.id))).toEqual([]);
    expect(repeated(sections.map((section) => section.id))).toEqual([]);
    expect(repeated(adviceList.map((advice) => advice.id))).toEqual([]);
    expect(pages.filter((page) => repeated(optionsOf(page)).length > 0)).toEqual([]);
  });

  it('are camelCase words, never numbers or positions', () => {
    const ids = pages.flatMap((page) => [page.id, ...optionsOf(page)]);
    expect(ids.filter((id) => !/^[a-z][A-Za-z\d]*$/.test(id))).toEqual([]);
  });
});

describe('a condition', () => {
  it('of a page or an option reads only earlier pages, and options that they have', () => {
    const wrong = pages.flatMap((page, index) =>
      conditionsOf(page)
        .flatMap(testsOf)
        .filter((test) => !isAnswerable(test, pages.slice(0, index)))
        .map((test) => ({ page: page.id, test })),
    );
    expect(wrong).toEqual([]);
  });

  it('of a page in the short walk reads only pages in the short walk', () => {
    const short = pages.filter((page) => isIn(page, 'short'));
    const wrong = short.flatMap((page) =>
      conditionsOf(page)
        .flatMap(testsOf)
        .filter((test) => !isAnswerable(test, short))
        .map((test) => ({ page: page.id, test })),
    );
    expect(wrong).toEqual([]);
  });

  it('has at least one test', () => {
    const conditions: readonly Condition[] = pages.flatMap(conditionsOf);
    expect(conditions.length).toBeGreaterThan(0);
    expect(conditions.filter((condition) => testsOf(condition).length === 0)).toEqual([]);
  });
});

describe('advice', () => {
  it('comes from ticks that a person can make', () => {
    for (const { id, because } of adviceList) {
      const tests: readonly Test[] = because;
      expect([id, tests.length]).not.toEqual([id, 0]);
      expect([id, tests.filter((test) => test.operator !== '=' || !isAnswerable(test, pages))]).toEqual([
        id,
        [],
      ]);
    }
  });

  it('is about people by answers that they can give', () => {
    for (const advice of adviceList) {
      const about = 'about' in advice ? testsOf(advice.about) : [];
      expect([advice.id, about.filter((test) => !isAnswerable(test, pages))]).toEqual([advice.id, []]);
    }
  });
});

describe('an option that stands alone', () => {
  it('is one of the options, at their end, in every choice of many', () => {
    for (const page of pages) {
      if (page.kind !== 'chooseMany') continue;
      expect([page.id, page.options.slice(-page.exclusive.length)]).toEqual([page.id, page.exclusive]);
    }
  });
});

describe('the walks', () => {
  it('have every page of the short one in the full one', () => {
    expect(pages.filter((page) => !isIn(page, 'full'))).toEqual([]);
  });

  it('ask every page of their own at most once, in one of the two', () => {
    expect(pages.filter((page) => repeated(page.walks).length > 0)).toEqual([]);
  });
});

describe('the files of questions/', () => {
  const listed = sections.flatMap((section) =>
    [...section.pages].map((page) => `${section.id}/${kebab(page.id)}.ts defines ${page.id}`),
  );

  it('define one page each, in the folder of its section, and none is forgotten', () => {
    expect(definedIn(isPage).filter((file) => !file.startsWith('advice/'))).toEqual(listed.toSorted());
  });

  it('define one advice each, in the folder of advice, and none is forgotten', () => {
    const advice = adviceList.map(({ id }) => `advice/${kebab(id)}.ts defines ${id}`);
    expect(definedIn(isAdvice)).toEqual(advice.toSorted());
  });
});

interface Defined {
  readonly id: string;
}

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../questions/*/*.ts', {
  eager: true,
});

function definedIn(isDefined: (value: unknown) => value is Defined): readonly string[] {
  return Object.entries(modules)
    .flatMap(([path, exported]) =>
      Object.values(exported)
        .filter(isDefined)
        .map(({ id }) => `${path.replace('../../questions/', '')} defines ${id}`),
    )
    .toSorted();
}

function isPage(value: unknown): value is Defined {
  return typeof value === 'object' && value !== null && 'kind' in value && 'id' in value;
}

function isAdvice(value: unknown): value is Defined {
  return typeof value === 'object' && value !== null && 'because' in value && 'id' in value;
}

function kebab(id: string): string {
  return id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function isAnswerable(test: Test, among: readonly Page[]): boolean {
  const asked = among.find((page) => page.id === test.question);
  if (!asked || asked.kind === 'notice') return false;
  return test.operator === 'exists' || optionsOf(asked).includes(test.answer);
}

function optionsOf(page: Page): readonly string[] {
  return 'options' in page ? page.options : [];
}

function isIn(page: Page, length: Page['walks'][number]): boolean {
  return page.walks.includes(length);
}

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
