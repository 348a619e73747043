/** @returns lines of Markdown: every column but the first is of figures, and stands to the right */
export function markdownTable(
  head: readonly string[],
  body: readonly (readonly string[])[],
): readonly string[] {
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`);
}
