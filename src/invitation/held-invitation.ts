import { deviceInvitationShelf, invitationShelf } from '../saving/shelf.ts';

/** The invitation of this visit in a browser that keeps nothing, and after the answers were deleted. */
let inMemory: string | null = null;

/** What kept-invitation.ts wrote, unread: this is asked on pages that must not fetch what reading needs. */
export function heldInvitation(): string | null {
  return invitationShelf.read() ?? inMemory;
}

export function isInvited(): boolean {
  return heldInvitation() !== null;
}

export function holdInvitation(text: string): void {
  inMemory = text;
  invitationShelf.write(text);
}

/** What is only in memory is saved for the tab again, once there are answers to go with it. */
export function holdAgain(): void {
  if (inMemory !== null) invitationShelf.write(inMemory);
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
  if (kept !== null && !isInvited()) holdInvitation(kept);
}

/** As a new page begins. */
export function letGoOfInvitation(): void {
  inMemory = null;
}
