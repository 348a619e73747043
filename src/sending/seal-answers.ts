import { questionnaireVersion } from '../../questions/version.ts';
import type { Recipient } from '../clinic/recipient-schema.ts';
import { fragmentOf, type Invitation } from '../invitation/invitation.ts';
import { keptInvitation, saveInvitation, type SealedBefore } from '../invitation/kept-invitation.ts';
import type { Bytes } from '../sealing/bytes.ts';
import { newWalkId, seal } from '../sealing/seal.ts';
import { digestOf } from './answers-digest.ts';
import type { Sendable } from './sendable.ts';

/** The same answers, sealed for a link or a file, and again for a code, which has less room. */
export interface SealedAnswers {
  readonly link: Bytes;
  readonly code: Bytes;
}

interface ToSeal extends Sendable {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly recipient: Recipient;
  readonly invitation: Invitation;
}

/**
 * Seals the answers on the path, as the next copy of this walk. The count is saved with the invitation.
 *
 * @returns `null` where they are too long
 * @throws Error where this browser cannot seal
 */
export async function sealAnswers(given: ToSeal): Promise<SealedAnswers | null> {
  const { path, length, language, recipient, invitation } = given;
  const fragment = fragmentOf(invitation);
  const sealed = await nextCopy(copyBefore(fragment), path.answers);
  const { walk, copy, at: sealedAt } = sealed;
  const content = { answers: path.answers, length, language, walk, copy, sealedAt };
  const { reference } = invitation;
  const to = { recipient: recipient.id, keys: recipient.keys, reference, questionnaireVersion };
  const [link, code] = await Promise.all([seal(content, to, 'link'), seal(content, to, 'code')]);
  if (link === null || code === null) return null;
  if (keptInvitation()?.fragment === fragment) saveInvitation({ fragment, sealed });
  return { link, code };
}

/** Read when it is needed: answers may have been deleted, or another link opened, while something was fetched. */
function copyBefore(fragment: string): SealedBefore | null {
  const kept = keptInvitation();
  return kept?.fragment === fragment ? kept.sealed : null;
}

async function nextCopy(before: SealedBefore | null, answers: object): Promise<SealedBefore> {
  return {
    walk: before?.walk ?? newWalkId(),
    copy: (before?.copy ?? 0) + 1,
    at: new Date(),
    answers: await digestOf(answers),
  };
}
