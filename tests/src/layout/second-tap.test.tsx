import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { tapInterval, useOneTapAtATime } from '../../../src/layout/second-tap.ts';

const acted = vi.fn<(name: string) => void>();

beforeEach(() => {
  acted.mockReset();
});

test('Taps within half a second are one', () => {
  expect(tapInterval).toBe(500);
});

describe('After an action', () => {
  test.each([
    ['just before the interval has passed', tapInterval - 1, ['Continue']],
    ['once the interval has passed', tapInterval, ['Continue', 'Continue']],
  ])('a tap %s', (_when, later, expected) => {
    render(<Page />);
    tap('Continue', 1000);
    tap('Continue', 1000 + later);
    expect(actions()).toEqual(expected);
  });

  test.each(['Delete', 'Privacy', 'Neck'])('a second tap that lands on %s does nothing either', (name) => {
    render(<Page />);
    tap('Continue', 1000);
    tap(name, 1100);
    expect(actions()).toEqual(['Continue']);
  });

  test('every tap that was not meant makes the wait longer', () => {
    render(<Page />);
    for (const at of [1000, 1400, 1800]) tap('Continue', at);
    expect(actions()).toEqual(['Continue']);
    tap('Continue', 1800 + tapInterval);
    expect(actions()).toEqual(['Continue', 'Continue']);
  });

  test('a link that is held back is not followed', () => {
    render(<Page />);
    tap('Continue', 1000);
    expect(tap('Privacy', 1100).defaultPrevented).toBe(true);
  });

  test('a key still ticks, for a key is not a hand that slipped', () => {
    render(<Page />);
    tap('Continue', 1000);
    tap('Neck', 1100, { detail: 0 });
    expect(actions()).toEqual(['Continue', 'Neck']);
  });

  test.each(['Call 999', 'Emergency'])('%s is never held back', (name) => {
    render(<Page />);
    tap('Continue', 1000);
    tap(name, 1001);
    expect(actions()).toEqual(['Continue', name]);
  });
});

test('A tick starts no wait: Continue may follow at once', () => {
  render(<Page />);
  tap('Neck', 1000);
  tap('Continue', 1001);
  expect(actions()).toEqual(['Neck', 'Continue']);
});

test('A page that is gone holds nothing back', () => {
  const { unmount } = render(<Page />);
  tap('Continue', 1000);
  unmount();
  render(<button onClick={() => acted('Other')}>Other</button>);
  tap('Other', 1001);
  expect(actions()).toEqual(['Continue', 'Other']);
});

function Page() {
  useOneTapAtATime();
  return (
    <>
      <button onClick={() => acted('Continue')}>Continue</button>
      <button onClick={() => acted('Delete')}>
        <span>Delete</span>
      </button>
      <a href="#privacy" onClick={() => acted('Privacy')}>
        Privacy
      </a>
      <label>
        <input type="checkbox" onClick={() => acted('Neck')} />
        Neck
      </label>
      <a href="tel:999" onClick={() => acted('Call 999')}>
        Call 999
      </a>
      <a href="#emergency" data-urgent onClick={() => acted('Emergency')}>
        Emergency
      </a>
    </>
  );
}

function tap(name: string, at: number, { detail = 1 } = {}): Event {
  const target = screen.getByText(name);
  const control = target.querySelector('input') ?? target;
  const click = createEvent.click(control, { detail });
  Object.defineProperty(click, 'timeStamp', { value: at });
  fireEvent(control, click);
  return click;
}

function actions(): readonly string[] {
  return acted.mock.calls.map(([name]) => name);
}
