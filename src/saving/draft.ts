import { draftShelf } from './shelf.ts';

/** What stands in a form before Continue, by question: a reload or a step back loses none of it. */
type Drafts = Readonly<Record<string, unknown>>;

export function saveDraft(question: string, value: unknown): void {
  draftShelf.write(JSON.stringify({ ...drafts(), [question]: value }));
}

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
