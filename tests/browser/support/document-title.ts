import type { Page } from 'playwright-core';

/** The name of a page, which it has once it is painted (src/layout/after-paint.ts). */
export function titleOncePainted(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        requestAnimationFrame(() => void setTimeout(() => resolve(document.title)));
      }),
  );
}
