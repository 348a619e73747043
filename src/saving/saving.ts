import type { AssessmentInput } from '../../machines/assessment.ts';
import type { Place } from '../../machines/path.ts';
import { envelopeOf, type Restored, restore } from '../../machines/saved-answers.ts';
import type { WalkLength } from '../../questions/question.ts';
import type { Answers } from '../../questions/questionnaire.ts';
import { deviceShelf, draftShelf, tabShelf } from './shelf.ts';

/** How long answers stay on a device when a person asks for it, in days. The person is told the last day. */
export const daysKept = 30;

interface Walked {
  readonly answers: Answers;
  readonly length: WalkLength;
  readonly place: Place | null;
  readonly checked: boolean;
  readonly returning: boolean;
}

/** What an earlier page of this tab, or this device, left behind. */
export function openSaved(now: Date): AssessmentInput {
  const inTab = tabShelf.read();
  if (inTab !== null) return inputOf(restore(inTab, now));
  const onDevice = deviceShelf.read();
  if (onDevice === null) return {};
  const restored = restore(onDevice, now);
  if (restored.kind === 'refused' && restored.refusal === 'expired') deviceShelf.clear();
  return { ...inputOf(restored), checked: false };
}

/** Saves for the tab, and on the device where that was asked for. */
export function save(walked: Walked, now: Date): void {
  if (isKept()) keepOnDevice(walked, now);
  isSaved = tabShelf.write(envelopeOf({ ...walked, savedAt: now, expiresAt: null }));
}

let isSaved = true;

/** Whether the last thing to save was saved. Storage may be absent, forbidden or full. */
export function canSave(): boolean {
  return isSaved;
}

/** @returns the last moment at which the answers are used, or null where the browser would not keep them */
export function keepOnDevice(walked: Walked, now: Date): Date | null {
  const expiresAt = lastDay(now);
  const kept = deviceShelf.write(envelopeOf({ ...walked, checked: false, savedAt: now, expiresAt }));
  return kept ? expiresAt : null;
}

export function isKept(): boolean {
  return deviceShelf.read() !== null;
}

export function lastDay(now: Date): Date {
  const day = new Date(now);
  day.setDate(day.getDate() + daysKept);
  return day;
}

export function stopKeeping(): void {
  deviceShelf.clear();
}

export function forgetAll(): void {
  tabShelf.clear();
  deviceShelf.clear();
  draftShelf.clear();
}

function inputOf(restored: Restored): AssessmentInput {
  if (restored.kind === 'refused') return { refusal: restored.refusal };
  const { answers, length, place, checked, returning } = restored.saved;
  return { answers, length, place, checked, returning };
}
