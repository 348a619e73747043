import { deviceInvitationShelf, invitationShelf, keptShelf } from '../saving/shelf.ts';

/** The invitation of this visit, for a browser that keeps nothing. */
let inMemory: string | null = null;

/** What was held when the answers were deleted: for undo, and for the way back to the link. Never stored. */
let setAside: string | null = null;

/** What kept-invitation.ts wrote, unread: this is asked on pages that must not fetch what reading needs. */
export function heldInvitation(): string | null {
  return invitationShelf.read() ?? inMemory;
}

export function isInvited(): boolean {
  return heldInvitation() !== null;
}

/** For this tab, and for the device where the answers of this tab are kept there. */
export function holdInvitation(text: string): void {
  inMemory = text;
  setAside = null;
  invitationShelf.write(text);
  if (keptShelf.read() !== null) deviceInvitationShelf.write(text);
}

/** Beside answers that are kept on the device. */
export function keepInvitation(): void {
  const held = heldInvitation();
  if (held === null) deviceInvitationShelf.clear();
  else deviceInvitationShelf.write(held);
}

/** With answers that come back from the device. An invitation that was opened in this tab is the newer one. */
export function restoreInvitation(): void {
  const kept = deviceInvitationShelf.read();
  if (isInvited()) keepInvitation();
  else if (kept !== null) holdInvitation(kept);
}

/** With answers that are deleted: nothing of it stays in storage. */
export function setInvitationAside(): void {
  setAside = heldInvitation() ?? setAside;
  letGoOfInvitation();
}

/** With answers that undo brings back. */
export function bringInvitationBack(): void {
  if (setAside !== null) holdInvitation(setAside);
}

export function dropInvitationAside(): void {
  setAside = null;
}

export function invitationAside(): string | null {
  return setAside;
}

/** This visit is no longer by invitation. */
export function letGoOfInvitation(): void {
  inMemory = null;
  invitationShelf.clear();
}

/** As a page that is loaded anew. */
export function forgetMemoryOfInvitation(): void {
  inMemory = null;
  setAside = null;
}
