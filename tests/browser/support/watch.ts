import type { Page, Request } from 'playwright-core';
import { titleOncePainted } from './document-title.ts';

/** What a page let out while somebody used it. */
export interface Watched {
  readonly requests: Request[];
  /** Console messages, errors of the page and requests that its policy refused. */
  readonly messages: string[];
}

/** To be called before the page is opened. */
export async function watch(page: Page): Promise<Watched> {
  const requests: Request[] = [];
  const messages: string[] = [];
  page.context().on('request', (request) => requests.push(request));
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', ({ message }) => messages.push(`error: ${message}`));
  await page.exposeFunction('noteViolation', (violation: string) => messages.push(violation));
  await page.addInitScript(() => {
    const { noteViolation } = window as unknown as { readonly noteViolation: (violation: string) => void };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      noteViolation(`refused by ${violatedDirective}: ${blockedURI}`),
    );
  });
  return { requests, messages };
}

/** Where the page stands, as a browser's history shows and remembers it. */
export interface Trace {
  readonly address: string;
  readonly title: string;
  readonly state: unknown;
}

export async function traceOf(page: Page): Promise<Trace> {
  const title = await titleOncePainted(page);
  return page.evaluate(
    (named) => ({
      address: window.location.href.slice(window.location.origin.length),
      title: named,
      state: window.history.state as unknown,
    }),
    title,
  );
}
