import type { WalkLength } from '../../questions/question.ts';
import { savedMark } from './saved-mark.ts';

/** One key of the browser's storage. Absent, full or forbidden storage is an answer, never an error. */
export interface Shelf {
  readonly read: () => string | null;
  /** Whether the text was kept. */
  readonly write: (text: string) => boolean;
  readonly clear: () => void;
}

const { key } = savedMark;

/** Ends with the tab. */
export const tabShelf = shelf(() => window.sessionStorage, key);

/** Stays on the device, and is used only if the person asks for it. */
export const deviceShelf = shelf(() => window.localStorage, key);

/** Marks that this tab's answers are kept on the device as well. */
export const keptShelf = shelf(() => window.sessionStorage, `${key}-kept`);

/** What is written on a page and not yet answered with, so that a reload does not lose it. */
export const draftShelf = shelf(() => window.sessionStorage, `${key}-draft`);

/** The parts of the site for which this tab's page was loaded anew, as they were gone. */
export const loadedAnewShelf = shelf(() => window.sessionStorage, `${key}-loaded-anew`);

/** The invitation that answers in this tab are for, and what was sealed of them. */
export const invitationShelf = shelf(() => window.sessionStorage, `${key}-invitation`);

/** The same, beside answers that are kept on the device. */
export const deviceInvitationShelf = shelf(() => window.localStorage, `${key}-invitation`);

/** Whether an earlier page of this tab, or this device, left anything behind. */
export function hasRecord(): boolean {
  return [tabShelf, deviceShelf].some((kept) => kept.read() !== null);
}

/** What this tab holds where nothing is answered yet, and the device holds nothing: there is no more to it. */
export function heldWithoutAnswers(): { readonly checked: boolean; readonly length: WalkLength } | null {
  const inTab = tabShelf.read();
  if (inTab === null || holdsAnswers(inTab) || deviceShelf.read() !== null) return null;
  return {
    checked: inTab.includes(savedMark.checked),
    length: inTab.includes(savedMark.full) ? 'full' : 'short',
  };
}

export function hasSavedAnswers(): boolean {
  return [tabShelf, deviceShelf].some((kept) => holdsAnswers(kept.read()));
}

/** Read as text: the first pages must not fetch what parsing needs. Damaged text counts, and is told of on the way. */
function holdsAnswers(record: string | null): boolean {
  return record !== null && !record.includes('"answers":{}');
}

function shelf(storage: () => Storage, name: string): Shelf {
  return {
    read: () => attempt(() => storage().getItem(name), null),
    write: (text) =>
      attempt(() => {
        storage().setItem(name, text);
        return true;
      }, false),
    clear: () => attempt(() => storage().removeItem(name), undefined),
  };
}

function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}
