import type { Place } from '../../machines/path.ts';
import { savedText } from '../../machines/saved-text.ts';
import type { WalkLength } from '../../questions/question.ts';
import type { Answers, QuestionId } from '../../questions/questionnaire.ts';
import { daysKept } from '../../src/saving/keeping.ts';
import { deviceShelf, keptShelf, tabShelf } from '../../src/saving/shelf.ts';

interface SavedWalk {
  readonly answers: Answers;
  readonly length?: WalkLength;
  readonly place?: Place | null;
  readonly checked?: boolean;
  readonly returning?: boolean;
  readonly changing?: QuestionId | null;
  readonly prefilled?: readonly QuestionId[];
}

/** What the tab holds of somebody who has answered before and then loads a page. */
export function saveInTab(walk: SavedWalk): void {
  tabShelf.write(savedText({ ...begun, ...walk, savedAt: new Date(), expiresAt: null }));
}

/** What the device holds of somebody who asked it to keep the answers, in this tab or in one that is closed. */
export function saveOnDevice(walk: SavedWalk, savedAt = new Date()): void {
  const expiresAt = lastMoment(savedAt);
  deviceShelf.write(savedText({ ...begun, ...walk, checked: false, savedAt, expiresAt }));
}

/** The tab and the device of somebody who asked for it in this tab. */
export function saveInTabAndOnDevice(walk: SavedWalk): void {
  saveInTab(walk);
  saveOnDevice(walk);
  keptShelf.write('yes');
}

/** When answers that were kept at a moment are no longer used. */
export function lastMoment(savedAt: Date): Date {
  const last = new Date(savedAt);
  last.setDate(last.getDate() + daysKept);
  return last;
}

const begun = {
  length: 'short',
  place: null,
  checked: true,
  returning: false,
  changing: null,
  prefilled: [],
} as const;
