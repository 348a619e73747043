import { type SavedAnswers, savedText } from '../../machines/saved-text.ts';
import { setInvitationAside } from '../invitation/held-invitation.ts';
import { noteSaved } from './can-save.ts';
import { deviceInvitationShelf, deviceShelf, draftShelf, keptShelf, tabShelf } from './shelf.ts';

/** What there is to save; when and until when is added here. */
export type Walked = Omit<SavedAnswers, 'savedAt' | 'expiresAt'>;

export function saveForTab(walked: Walked, now: Date): void {
  noteSaved(tabShelf.write(savedText({ ...walked, savedAt: now, expiresAt: null })));
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
