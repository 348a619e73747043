import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { ActingLink } from '../../../src/layout/acting-link.tsx';

const onPress = vi.fn<() => void>();

beforeEach(() => {
  onPress.mockReset();
});

test('A press acts, and the address stays', () => {
  show(onPress);
  expect(click()).toBe('prevented');
  expect(onPress).toHaveBeenCalledOnce();
  expect(window.location.pathname).toBe('/');
});

test.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('With %s the browser follows the address', (key) => {
  show(onPress);
  expect(click({ [key]: true })).toBe('left to the browser');
  expect(onPress).not.toHaveBeenCalled();
});

test('A link with nothing to do leads to its address', () => {
  show();
  click();
  expect(window.location.pathname).toBe('/privacy');
});

function show(press?: () => void): void {
  render(
    <ActingLink className="target" href="/privacy" onPress={press}>
      Go
    </ActingLink>,
  );
}

function click(keys: object = {}): 'prevented' | 'left to the browser' {
  const link = screen.getByRole('link', { name: 'Go' });
  const event = createEvent.click(link, { button: 0, ...keys });
  let wasPrevented = false;
  // jsdom cannot follow a link, so the press ends here.
  const end = (arrived: Event) => {
    wasPrevented = arrived.defaultPrevented;
    arrived.preventDefault();
  };
  window.addEventListener('click', end, { once: true });
  fireEvent(link, event);
  return wasPrevented ? 'prevented' : 'left to the browser';
}
