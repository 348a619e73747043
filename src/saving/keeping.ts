import type { AssessmentInput, AssessmentSnapshot } from '../../machines/assessment.ts';
import type { Answers } from '../../questions/questionnaire.ts';
import { type Restored, restore } from '../../machines/saved-answers.ts';
import { savedText } from '../../machines/saved-text.ts';
import { keepInvitation, restoreInvitation } from '../invitation/held-invitation.ts';
import { isKept, stopKeeping, type Walked } from './saving.ts';
import { deviceShelf, keptShelf, tabShelf } from './shelf.ts';

/** How long answers stay on a device when a person asks for it, in days. The person is told the last day. */
export const daysKept = 30;

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

/** Keeps these answers, and those that follow in this tab, on the device. Returns whether the browser keeps them. */
export function keepOnDevice(walked: Walked, now: Date): boolean {
  if (isNewer(deviceShelf.read(), now)) return false;
  const expiresAt = lastMoment(now);
  const isWritten = deviceShelf.write(savedText({ ...walked, checked: false, savedAt: now, expiresAt }));
  if (isWritten) {
    keptShelf.write('yes');
    keepInvitation();
  }
  return isWritten;
}

/** Keeps the copy on the device, where there is one, in step with the answers. */
export function keepingAlong(start: Answers): (snapshot: AssessmentSnapshot) => void {
  let last = start;
  /** What was deleted from the device, which undo brings back there too. */
  let deleted: Answers | null = null;
  return ({ value, context }) => {
    const { answers } = context;
    if (value === 'deleted') {
      if (isKept()) deleted = context.deleted?.answers ?? null;
    } else {
      const isUndone = answers === deleted;
      if (isUndone || (isKept() && answers !== last)) keepOnDevice(context, new Date());
      deleted = null;
    }
    last = answers;
  };
}

/** The last moment at which the answers on the device are used; `null` where none are kept. */
export function keptUntil(now: Date): Date | null {
  const onDevice = isKept() ? deviceShelf.read() : null;
  if (onDevice === null) return null;
  const restored = restore(onDevice, now);
  return restored.kind === 'restored' ? restored.saved.expiresAt : null;
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
