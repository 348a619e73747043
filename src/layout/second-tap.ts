/** A hand that shakes taps twice. Two taps closer than this, in milliseconds, are one. */
export const tapInterval = 500;

let lastTap = Number.NEGATIVE_INFINITY;

/**
 * Whether this tap follows the last one too soon to be meant. The page may have changed under the finger in between,
 * so that all actions share one clock.
 *
 * @param at the event's time stamp in milliseconds
 */
export function isSecondTap(at: number): boolean {
  if (at - lastTap < tapInterval) return true;
  lastTap = at;
  return false;
}

/** Lets a test begin with no tap before it. */
export function forgetTaps(): void {
  lastTap = Number.NEGATIVE_INFINITY;
}
