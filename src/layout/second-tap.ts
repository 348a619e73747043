import { useEffect } from 'react';

/** A hand that shakes taps twice. Two taps closer than this, in milliseconds, are one. */
export const tapInterval = 500;

let lastTap = Number.NEGATIVE_INFINITY;

/**
 * A tap that follows an action too soon does nothing, wherever it lands: the page may have changed under the finger, and
 * what stands there now was not what the person meant. All actions share one clock. Ticking starts none, so that a tick
 * and Continue may follow each other as fast as a hand can. What calls for help is never held back.
 */
export function useOneTapAtATime(): void {
  useEffect(() => {
    document.addEventListener('click', holdBackSecondTap, { capture: true });
    return () => document.removeEventListener('click', holdBackSecondTap, { capture: true });
  }, []);
}

function holdBackSecondTap(event: MouseEvent): void {
  const { target } = event;
  if (!(target instanceof Element) || target.closest(urgent)) return;
  const isAction = target.closest(actions) !== null;
  // Arrow keys and Space tick as well, and a key is not a hand that slipped.
  if (!isAction && event.detail === 0) return;
  const isSecond = event.timeStamp - lastTap < tapInterval;
  if (isSecond) {
    event.preventDefault();
    event.stopPropagation();
  }
  if (isSecond || isAction) lastTap = event.timeStamp;
}

const actions = 'a, button, summary';
const urgent = 'a[href^="tel:"], [data-urgent]';

/** Lets a test begin with no tap before it. */
export function forgetTaps(): void {
  lastTap = Number.NEGATIVE_INFINITY;
}
