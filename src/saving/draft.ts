import { draftShelf } from './shelf.ts';

/**
 * What was last entered in the form of each question: a reload or a step back before Continue loses none of it. After
 * Continue a draft says what the answer says, and goes with the others on the check page.
 */
type Drafts = Readonly<Record<string, unknown>>;

export function saveDraft(question: string, value: unknown): void {
  const isKept = draftShelf.write(JSON.stringify({ ...drafts(), [question]: value }));
  // An older draft would say something else than the answer.
  if (!isKept) dropAllDrafts();
}

/** Where what was entered is not to become the answer. */
export function dropDraft(question: string): void {
  const { [question]: _dropped, ...others } = drafts();
  draftShelf.write(JSON.stringify(others));
}

export function dropAllDrafts(): void {
  draftShelf.clear();
}

/** `fallback` where this question has no draft. A draft may be empty: an answer that was cleared. */
export function draftOr(question: string, fallback: unknown): unknown {
  const all = drafts();
  return question in all ? all[question] : fallback;
}

/** Anything unreadable is no draft. */
function drafts(): Drafts {
  const parsed = parseJson(draftShelf.read());
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
