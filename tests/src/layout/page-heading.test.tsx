import { render, type RenderResult, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { PageHeading } from '../../../src/layout/page-heading.tsx';
import { words } from '../../../src/words/en/words.ts';
import { WordsContext } from '../../../src/words/words-context.ts';

const { documentTitle, errorTitle } = words.site;

describe('The title of the document', () => {
  test('is the heading', async () => {
    show(<PageHeading title="Privacy" />);
    await expect.poll(() => document.title).toBe(documentTitle('Privacy'));
  });

  test('is another where the heading would tell too much', async () => {
    show(<PageHeading title="How old is your child?" documentName="Age" />);
    await expect.poll(() => document.title).toBe(documentTitle('Age'));
  });

  test('says first that there is an error', async () => {
    show(<PageHeading title="Age" hasError />);
    await expect.poll(() => document.title).toBe(errorTitle(documentTitle('Age')));
  });
});

describe('The title of the document, which nobody sees on the page', () => {
  test('waits for the paint', async () => {
    document.title = 'before';
    show(<PageHeading title="Privacy" />);
    expect(document.title).toBe('before');
    await expect.poll(() => document.title).toBe(documentTitle('Privacy'));
  });

  test('is not that of a page which was left before the paint', async () => {
    document.title = 'before';
    const { unmount } = show(<PageHeading title="Privacy" />);
    unmount();
    await nextPaint();
    expect(document.title).toBe('before');
  });

  test('does not wait in the background, where nothing is painted', () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    show(<PageHeading title="Privacy" />);
    expect(document.title).toBe(documentTitle('Privacy'));
    vi.restoreAllMocks();
  });
});

describe('The heading', () => {
  test('is the one heading of its level, and can take focus', () => {
    show(<PageHeading title="Privacy">more</PageHeading>);
    const heading = screen.getByRole('heading', { level: 1 });
    expect([heading.textContent, heading.tabIndex]).toEqual(['Privacymore', -1]);
  });

  test('can be the label of a text box', () => {
    show(
      <>
        <PageHeading title="What matters?" labelFor="box" />
        <textarea id="box" />
      </>,
    );
    expect(screen.getByRole('textbox')).toHaveAccessibleName('What matters?');
  });

  test('can have a description', () => {
    show(
      <>
        <p id="part">Part 1 of 5</p>
        <PageHeading title="Age" describedBy="part" />
      </>,
    );
    expect(screen.getByRole('heading')).toHaveAccessibleDescription('Part 1 of 5');
  });
});

function show(page: ReactNode): RenderResult {
  return render(<WordsContext value={words}>{page}</WordsContext>);
}

async function nextPaint(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => void setTimeout(resolve)));
}
