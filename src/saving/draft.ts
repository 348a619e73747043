import * as z from 'zod/mini';
import { draftShelf } from './shelf.ts';

/** What stands in the form of one page, before Continue. */
export interface Draft {
  readonly question: string;
  readonly value: unknown;
}

const draftSchema = z.object({ question: z.string(), value: z.unknown() });

export function saveDraft(draft: Draft): void {
  draftShelf.write(JSON.stringify(draft));
}

export function dropDraft(): void {
  draftShelf.clear();
}

/** The draft of this question, if that is the one that was left. Anything unreadable is no draft. */
export function draftOf(question: string): unknown {
  const draft = draftSchema.safeParse(parseJson(draftShelf.read()));
  return draft.success && draft.data.question === question ? draft.data.value : undefined;
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
