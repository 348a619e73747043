import { describe, expect, it } from 'vitest';
import { pathOf } from '../../machines/path.ts';
import { type Progress, progressAt, sectionOf } from '../../machines/progress.ts';
import { pages, type PageId, sections } from '../../questions/questionnaire.ts';
import { fullNeckAnswers, neckAnswers } from './sample-answers.ts';

describe('progress', () => {
  it.each<readonly [PageId, Progress]>([
    ['who', { section: 'person', part: 1, total: 5 }],
    ['age', { section: 'person', part: 1, total: 5 }],
    ['parts', { section: 'movements', part: 2, total: 5 }],
    ['course', { section: 'beginning', part: 3, total: 5 }],
    ['worse', { section: 'changes', part: 4, total: 5 }],
    ['illnesses', { section: 'health', part: 5, total: 5 }],
  ])('at %s of a short walk', (page, progress) => {
    expect(progressAt(pathOf(neckAnswers, 'short'), page)).toEqual(progress);
  });

  it('counts one section more in the full walk', () => {
    const path = pathOf(fullNeckAnswers, 'full');
    expect(progressAt(path, 'illnesses')).toEqual({ section: 'health', part: 5, total: 6 });
    expect(progressAt(path, 'support')).toEqual({ section: 'life', part: 6, total: 6 });
  });

  it('knows of every section before the first answer', () => {
    expect(progressAt(pathOf({}, 'full'), 'who')).toEqual({ section: 'person', part: 1, total: 6 });
  });

  it('counts only the sections of a path that a notice ends', () => {
    const path = pathOf({ ...neckAnswers, age: 'upTo12' }, 'short');
    expect(progressAt(path, 'askAParent')).toEqual({ section: 'person', part: 1, total: 1 });
  });
});

describe('the section of a page', () => {
  it('is the one that lists it', () => {
    const listed = sections.flatMap((section) =>
      [...section.pages].map((page) => [page.id, section.id] as const),
    );
    expect(pages.map((page) => [page.id, sectionOf(page.id)])).toEqual(listed);
  });

  it('of a page in no section is an error that names the page', () => {
    expect(() => sectionOf('nowhere' as PageId)).toThrow(
      'The page "nowhere" stands in no section of the questionnaire.',
    );
  });
});
