import { type SavedAnswers, savedText } from '../../machines/saved-text.ts';
import { setInvitationAside } from '../invitation/held-invitation.ts';
import { deviceInvitationShelf, deviceShelf, draftShelf, keptShelf, tabShelf } from './shelf.ts';

/** What there is to save; when and until when is added here. */
export type Walked = Omit<SavedAnswers, 'savedAt' | 'expiresAt'>;

export function saveForTab(walked: Walked, now: Date): void {
  isSaved = tabShelf.write(savedText({ ...walked, savedAt: now, expiresAt: null }));
}

let isSaved = true;

/** Whether the last thing to save was saved. Storage may be absent, forbidden or full. */
export function canSave(): boolean {
  return isSaved;
}

/** Whether what is answered in this tab is kept on the device. Another tab's answers there are none of ours. */
export function isKept(): boolean {
  return keptShelf.read() !== null && deviceShelf.read() !== null;
}

export function stopKeeping(): void {
  deviceShelf.clear();
  deviceInvitationShelf.clear();
  keptShelf.clear();
}

export function forgetAll(): void {
  stopKeeping();
  tabShelf.clear();
  setInvitationAside();
  draftShelf.clear();
}
