/**
 * Does what nobody sees on the page once the page itself is seen, so that nobody waits for it. A page in the background is
 * not painted, and is not waited for.
 *
 * @returns what calls it off
 */
export function afterPaint(work: () => void): () => void {
  if (document.hidden) {
    work();
    return () => undefined;
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
