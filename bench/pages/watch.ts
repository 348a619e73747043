/** What a page tells the rig while it is used. `at` is in milliseconds since 1970, so that it counts across pages. */
export type Note =
  /** A document was asked for. */
  | { readonly kind: 'opened'; readonly at: number }
  /** A heading was painted that did not stand there before. `bytes` have come by then. */
  | { readonly kind: 'page'; readonly heading: string; readonly at: number; readonly bytes: number }
  /** A finger left the screen. */
  | { readonly kind: 'tap'; readonly at: number }
  /** The last press of the main control before the page led on. */
  | { readonly kind: 'usable'; readonly at: number }
  /** The last try to tick an option and press Continue before the page led on. */
  | { readonly kind: 'answerable'; readonly at: number; readonly bytes: number };

/** What is looked for in a page, and what is tried again and again while it loads, until it leads on. */
export interface Watched {
  /** A selector: the page is there when this is. */
  readonly title?: string | undefined;
  /** To press the control with these words. */
  readonly press?: string | undefined;
  /** To answer the question. */
  readonly answer?: boolean;
  /** To try a single time, as soon as the page is visible, in place of again and again. */
  readonly once?: boolean;
}

declare global {
  interface Window {
    readonly tell: (note: Note) => void;
    readonly blocked: () => number;
    /** Ends the watching, so that it takes no time of what is timed by itself. */
    readonly unwatch: () => void;
  }
}

// Both functions are sent to the page as text, so that they may use nothing from outside themselves.
// oxlint-disable unicorn/consistent-function-scoping

/** Runs in each page before anything of its own. */
export function watchPage({ title = 'h1', press, answer = false, once = false }: Watched): void {
  if (window.location.protocol !== 'http:' || window.location.hostname.endsWith('.example')) return;
  window.tell({ kind: 'opened', at: performance.timeOrigin });
  const interval = 25;
  /** How long a form that took an answer may think before it is tried again. */
  const patience = 400;
  const longTasks: { readonly start: number; readonly end: number }[] = [];
  let heading = { text: '', since: 0 };
  let firstPaint = Number.POSITIVE_INFINITY;
  let isShown = false;
  let lastTry: number | null = null;
  let takenUntil = 0;

  new PerformanceObserver(noteLongTasks).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver(notePaint).observe({ type: 'paint', buffered: true });
  const everything = { childList: true, subtree: true, characterData: true };
  const headings = new MutationObserver(lookForHeading);
  headings.observe(document, everything);
  window.addEventListener('click', noteTap, { capture: true });
  const trying = setInterval(press === undefined ? tryToAnswer : tryToPress, interval);
  if (press === undefined && !answer) clearInterval(trying);
  Object.assign(window, { blocked, unwatch: () => headings.disconnect() });

  function noteLongTasks(list: PerformanceObserverEntryList): void {
    for (const { startTime, duration } of list.getEntries()) {
      longTasks.push({ start: startTime, end: startTime + duration });
    }
  }

  /** Total blocking time until now: what each task after the first paint took beyond 50 milliseconds. */
  function blocked(): number {
    return longTasks
      .map(({ start, end }) => Math.max(0, end - Math.max(start, firstPaint) - 50))
      .reduce((sum, one) => sum + one, 0);
  }

  function notePaint(list: PerformanceObserverEntryList): void {
    const paint = list.getEntriesByName('first-contentful-paint')[0];
    if (!paint) return;
    firstPaint = paint.startTime;
    if (heading.text === '') return;
    if (heading.since <= firstPaint) show(heading.text, firstPaint);
    else afterPaint((at) => show(heading.text, at));
  }

  function lookForHeading(): void {
    const text = document.querySelector(title)?.textContent.trim() ?? '';
    if (text === '' || text === heading.text) return;
    const isFirst = heading.text === '';
    heading = { text, since: performance.now() };
    const bytes = fetched();
    if (lastTry !== null) {
      clearInterval(trying);
      const at = performance.timeOrigin + lastTry;
      window.tell(answer ? { kind: 'answerable', at, bytes } : { kind: 'usable', at });
    }
    if (!isFirst || firstPaint < heading.since) afterPaint((at) => show(text, at));
  }

  function show(text: string, at: number): void {
    window.tell({ kind: 'page', heading: text, at: performance.timeOrigin + at, bytes: fetched() });
    if (isShown) return;
    isShown = true;
    // Not at the next tick of the clock: that would add to a page what is no fault of it.
    if (press !== undefined) tryToPress();
    else if (answer) tryToAnswer();
  }

  function afterPaint(done: (at: number) => void): void {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => done(performance.now()));
      port1.start();
      port2.postMessage(null);
    });
  }

  function noteTap({ isTrusted, timeStamp }: Event): void {
    if (isTrusted) window.tell({ kind: 'tap', at: performance.timeOrigin + timeStamp });
  }

  function tryToPress(): void {
    if (!isShown || isOver()) return;
    const controls = [...document.querySelectorAll<HTMLElement>('a, button')];
    const control = controls.find(({ textContent }) => textContent.trim() === press);
    if (!control) return;
    // What calls for help is never held back as a second tap, so that a try counts each time.
    control.dataset['urgent'] = '';
    lastTry = performance.now();
    const event = during('click', () => control.click());
    if (!(control instanceof HTMLAnchorElement) || event?.defaultPrevented !== false) return;
    // The browser follows the link by itself. To press again would begin anew.
    clearInterval(trying);
    window.tell({ kind: 'usable', at: performance.timeOrigin + lastTry });
  }

  function tryToAnswer(): void {
    const radios = [...document.querySelectorAll<HTMLInputElement>('form input[type=radio]')];
    const fresh = radios.find(({ checked }) => !checked);
    const send = fresh?.form?.querySelector<HTMLElement>('[type=submit]');
    if (!fresh || !send || performance.now() < takenUntil || isOver() || (once && !isShown)) return;
    send.dataset['urgent'] = '';
    lastTry = performance.now();
    fresh.click();
    const event = during('submit', () => send.click());
    if (event?.defaultPrevented === true) takenUntil = lastTry + patience;
  }

  function isOver(): boolean {
    return once && lastTry !== null;
  }

  /** The event of this kind that reached the window meanwhile. */
  function during(kind: 'click' | 'submit', act: () => void): Event | undefined {
    let seen: Event | undefined;
    const see = (event: Event) => {
      seen = event;
    };
    window.addEventListener(kind, see);
    act();
    window.removeEventListener(kind, see);
    return seen;
  }

  /** Bytes of HTML, script and style that have come, as they came: compressed. */
  function fetched(): number {
    const isCode = ({ name }: PerformanceEntry) => /\.(?:m?js|css)(?:$|\?)/.test(name);
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource').filter(isCode),
    ];
    return entries
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  }
}

/**
 * Answers the question that stands there with its last option, presses Continue and waits until the next is painted.
 *
 * @param isHurried Continue follows the tick at once, and the pause comes before both
 * @returns from Continue, in milliseconds
 */
export async function takeStep(isHurried: boolean): Promise<number> {
  const pause = 600;
  const heading = () => document.querySelector('h1')?.textContent;
  const form = document.querySelector('form');
  const inputs = [...(form?.querySelectorAll('input') ?? [])];
  const before = heading();
  if (!isHurried) inputs.at(-1)?.click();
  // A site may hold back a press that follows another within half a second.
  await new Promise((resolve) => setTimeout(resolve, pause));
  if (isHurried) inputs.at(-1)?.click();
  const start = performance.now();
  form?.querySelector<HTMLElement>('button[type=submit]')?.click();
  await new Promise<void>((resolve, reject) => {
    setTimeout(() => reject(new Error(`Continue on "${before}" led nowhere.`)), 10_000);
    new MutationObserver((_, observer) => {
      if (heading() === before || heading() === undefined) return;
      observer.disconnect();
      resolve();
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve());
      port1.start();
      port2.postMessage(null);
    });
  });
  return performance.now() - start;
}
