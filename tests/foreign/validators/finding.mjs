/** What is wrong, where: it makes a run fail. */
export function error(at, says) {
  return { severity: 'error', at, says };
}

/** What a reader is told: it fails nothing. */
export function warning(at, says) {
  return { severity: 'warning', at, says };
}

/** What a validator could not look at. */
export function note(at, says) {
  return { severity: 'note', at, says };
}
