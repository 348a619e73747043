import { render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { Inline } from '../../../src/layout/inline.tsx';
import { Prose } from '../../../src/layout/prose.tsx';

describe('A text', () => {
  test('without links is itself', () => {
    const { container } = render(<Inline text="Ask a doctor (a GP) [now]." />);
    expect(container.innerHTML).toBe('Ask a doctor (a GP) [now].');
  });

  test('keeps what stands around its links', () => {
    const { container } = render(<Inline text="Call [999](tel:999) or [111](tel:111)." />);
    expect(container).toHaveTextContent(/^Call 999 or 111\.$/);
  });

  test('may have the same link twice', () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(<Inline text="In England, call [111](tel:111). In Scotland, call [111](tel:111)." />);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'tel:111',
      'tel:111',
    ]);
    expect(complaint).not.toHaveBeenCalled();
  });

  test('may be a link and nothing else', () => {
    render(<Inline text="[About](/about-dystonia)" />);
    expect(screen.getByRole('link', { name: 'About' })).toHaveAttribute('href', '/about-dystonia');
  });
});

describe('A link', () => {
  test('to another site tells that site nothing', () => {
    render(<Prose words={['[GOV.UK](https://www.gov.uk/x)']} />);
    const link = screen.getByRole('link', { name: 'GOV.UK' });
    expect([link.getAttribute('href'), link.getAttribute('rel'), link.getAttribute('target')]).toEqual([
      'https://www.gov.uk/x',
      'noreferrer',
      null,
    ]);
  });

  test('to a telephone keeps its digits in order in every language', () => {
    render(<Inline text="[116 123](tel:116123)" />);
    const link = screen.getByRole('link', { name: '116 123' });
    expect(link).toHaveAttribute('href', 'tel:116123');
    expect(link.querySelector('bdi')).toHaveTextContent('116 123');
  });
});

test('Prose is paragraphs and lists, with the line that leads into a list', () => {
  const { container } = render(
    <Prose
      words={['One.', { lead: 'Two, [call](tel:1):', list: ['three', '[four](/4)'] }, { list: ['five'] }]}
    />,
  );
  expect([...container.children].map(({ tagName, textContent }) => `${tagName} ${textContent}`)).toEqual([
    'P One.',
    'P Two, call:',
    'UL threefour',
    'UL five',
  ]);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'three',
    'four',
    'five',
  ]);
  expect(screen.getAllByRole('link')).toHaveLength(2);
});
