/** How the answers of a tab are known without reading them: the key, and what stands in them once the check is passed. */
export const savedMark = { key: 'beforehand', checked: '"checked":true' } as const;
