import type { AssessmentInput } from '../../machines/assessment.ts';
import { savedText, type Restored, restore, type SavedAnswers } from '../../machines/saved-answers.ts';
import { keepInvitation, restoreInvitation, setInvitationAside } from '../invitation/held-invitation.ts';
import { noteSaved } from './can-save.ts';
import { deviceInvitationShelf, deviceShelf, draftShelf, keptShelf, tabShelf } from './shelf.ts';

/** How long answers stay on a device when a person asks for it, in days. The person is told the last day. */
export const daysKept = 30;

/** What there is to save; when and until when is added here. */
type Walked = Omit<SavedAnswers, 'savedAt' | 'expiresAt'>;

/** What an earlier page of this tab, or this device, left behind. */
export function openSaved(now: Date): AssessmentInput {
  const inTab = tabShelf.read();
  if (inTab !== null) return inputOf(restore(inTab, now));
  const onDevice = deviceShelf.read();
  if (onDevice === null) return {};
  const restored = restore(onDevice, now);
  if (restored.kind === 'restored') {
    keptShelf.write('yes');
    restoreInvitation();
  } else if (restored.refusal === 'expired') stopKeeping();
  return { ...inputOf(restored), checked: false };
}

export function saveForTab(walked: Walked, now: Date): void {
  noteSaved(tabShelf.write(savedText({ ...walked, savedAt: now, expiresAt: null })));
}

/** Keeps these answers, and those that follow in this tab, on the device. Returns whether the browser keeps them. */
export function keepOnDevice(walked: Walked, now: Date): boolean {
  if (isNewer(deviceShelf.read(), now)) return false;
  const expiresAt = lastMoment(now);
  const isKept = deviceShelf.write(savedText({ ...walked, checked: false, savedAt: now, expiresAt }));
  if (isKept) {
    keptShelf.write('yes');
    keepInvitation();
  }
  return isKept;
}

/** Whether what is answered in this tab is kept on the device. Another tab's answers there are none of ours. */
export function isKept(): boolean {
  return keptShelf.read() !== null && deviceShelf.read() !== null;
}

/** The last moment at which the answers on the device are used; `null` where none are kept. */
export function keptUntil(now: Date): Date | null {
  const onDevice = isKept() ? deviceShelf.read() : null;
  if (onDevice === null) return null;
  const restored = restore(onDevice, now);
  return restored.kind === 'restored' ? restored.saved.expiresAt : null;
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

/** Answers of a newer version of this site are not ours to write over. */
function isNewer(onDevice: string | null, now: Date): boolean {
  if (onDevice === null) return false;
  const restored = restore(onDevice, now);
  return restored.kind === 'refused' && restored.refusal === 'newer';
}

function lastMoment(now: Date): Date {
  const last = new Date(now);
  last.setDate(last.getDate() + daysKept);
  return last;
}

function inputOf(restored: Restored): AssessmentInput {
  if (restored.kind === 'refused') return { refusal: restored.refusal };
  const { answers, length, place, checked, returning, changing, prefilled } = restored.saved;
  return { answers, length, place, checked, returning, changing, prefilled };
}
