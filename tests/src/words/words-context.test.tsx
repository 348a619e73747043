import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { useWalkWords, useWords, WalkWordsContext, WordsContext } from '../../../src/words/words-context.ts';

test('A component reads the words that are around it', () => {
  render(
    <WordsContext value={words}>
      <WalkWordsContext value={walkWords}>
        <Reader />
        <WalkReader />
      </WalkWordsContext>
    </WordsContext>,
  );
  expect(screen.getAllByRole('paragraph').map(({ textContent }) => textContent)).toEqual([
    words.site.name,
    walkWords.summary.title,
  ]);
});

test.each([
  ['WordsContext', Reader],
  ['WalkWordsContext', WalkReader],
])('A component outside of %s is told what it is missing', (name, Component) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => render(<Component />)).toThrow(
    new Error(`A component reads words outside a ${name}.Provider.`),
  );
});

function Reader() {
  return <p>{useWords().site.name}</p>;
}

function WalkReader() {
  return <p>{useWalkWords().summary.title}</p>;
}
