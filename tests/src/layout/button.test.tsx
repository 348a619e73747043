import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button } from '../../../src/layout/button.tsx';

test('A press acts once', async () => {
  const onPress = vi.fn<() => void>();
  render(<Button onPress={onPress}>Save</Button>);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(onPress).toHaveBeenCalledOnce();
});

test.each(['[Enter]', '[Space]'])('The key %s acts as well', async (key) => {
  const onPress = vi.fn<() => void>();
  render(<Button onPress={onPress}>Save</Button>);
  screen.getByRole('button', { name: 'Save' }).focus();
  await userEvent.keyboard(key);
  expect(onPress).toHaveBeenCalledOnce();
});

test('It acts on release, and not when the finger goes down', async () => {
  const onPress = vi.fn<() => void>();
  render(<Button onPress={onPress}>Save</Button>);
  const user = userEvent.setup();
  await user.pointer({ keys: '[MouseLeft>]', target: screen.getByRole('button') });
  expect(onPress).not.toHaveBeenCalled();
  await user.pointer({ keys: '[/MouseLeft]', target: screen.getByRole('button') });
  expect(onPress).toHaveBeenCalledOnce();
});

test('It is no submit button, so that it never sends a form by accident', () => {
  render(<Button onPress={() => undefined}>Clear</Button>);
  expect(screen.getByRole('button')).toHaveAttribute('type', 'button');
});
