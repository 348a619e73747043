/** How the answers of a tab are known without reading them: the key, and what stands there by what the person has done. */
export const savedMark = {
  key: 'beforehand',
  checked: '"checked":true',
  full: '"length":"full"',
} as const;
