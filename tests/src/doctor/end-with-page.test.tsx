import { expect, test, vi } from 'vitest';
import { endWithPage } from '../../../src/doctor/end-with-page.ts';

test('Leaving a page of a doctor takes down what it shows', () => {
  const unmount = vi.fn<() => void>();
  endWithPage({ unmount });
  expect(unmount).not.toHaveBeenCalled();
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  expect(unmount).toHaveBeenCalledTimes(1);
});
