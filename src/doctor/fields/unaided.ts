/** For texts that no browser may correct, keep, or send away to have their spelling looked at. */
export const unaided = {
  autoComplete: 'off',
  autoCapitalize: 'none',
  autoCorrect: 'off',
  spellCheck: false,
} as const;
