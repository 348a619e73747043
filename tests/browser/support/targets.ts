import type { Page } from 'playwright-core';

/** Something to press, with its box in CSS pixels. */
export interface Target {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Everything on the page that can be pressed and is not a link inside a sentence. */
export function targetsOn(page: Page): Promise<readonly Target[]> {
  return page.evaluate(() => {
    const pressable = document.querySelectorAll<HTMLElement>(
      'button, summary, textarea, a[href], label:has(input)',
    );
    return [...pressable]
      .filter((target) => {
        if (!target.checkVisibility()) return false;
        const block = target.closest('p, li, dd, dt, h1, h2, h3, h4, div')?.cloneNode(true);
        if (!(target instanceof HTMLAnchorElement) || !(block instanceof HTMLElement)) return true;
        for (const link of block.querySelectorAll('a')) link.remove();
        return block.textContent.trim() === '';
      })
      .map((target) => {
        const { left, top, right, bottom } = target.getBoundingClientRect();
        return { name: target.textContent.trim() || target.tagName, left, top, right, bottom };
      })
      .filter(({ bottom }) => bottom > 0);
  });
}

/** The middle of the gap between each target and the one below it. */
export function gapsBelow(targets: readonly Target[]): readonly { readonly x: number; readonly y: number }[] {
  return targets.flatMap(({ left, bottom }) => {
    const x = left + 20;
    const below = targets
      .filter((other) => other.top >= bottom && other.left < x && x < other.right)
      .map(({ top }) => top);
    return below.length > 0 ? [{ x, y: (bottom + Math.min(...below)) / 2 }] : [];
  });
}

/** The targets that are less than `size` pixels wide or high. */
export function smallerThan(size: number, targets: readonly Target[]): readonly string[] {
  return targets
    .filter(({ left, top, right, bottom }) => right - left < size || bottom - top < size)
    .map(({ name, left, top, right, bottom }) => `${name}: ${right - left} by ${bottom - top}`);
}

/** The pairs of targets with less than `gap` pixels between their boxes. */
export function nearerThan(gap: number, targets: readonly Target[]): readonly string[] {
  return targets.flatMap((one, index) =>
    targets
      .slice(index + 1)
      .filter((other) => distance(one, other) < gap)
      .map((other) => `${one.name} and ${other.name}: ${distance(one, other)}`),
  );
}

function distance(one: Target, other: Target): number {
  const across = Math.max(one.left - other.right, other.left - one.right);
  const along = Math.max(one.top - other.bottom, other.top - one.bottom);
  return Math.max(across, along);
}
