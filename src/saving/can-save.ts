let isSaved = true;

/** Whether the last thing to save was saved. Storage may be absent, forbidden or full. */
export function canSave(): boolean {
  return isSaved;
}

export function noteSaved(wasSaved: boolean): void {
  isSaved = wasSaved;
}
