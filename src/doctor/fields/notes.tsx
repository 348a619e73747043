interface NotesProps {
  readonly id: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** The hint and the error of a field. */
export function Notes({ id, hint, error }: NotesProps) {
  return (
    <>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

/** The ids of the notes that are shown, for `aria-describedby`. */
export function describedBy({ id, hint, error }: NotesProps): string | undefined {
  const shown = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  return shown.length > 0 ? shown.join(' ') : undefined;
}
