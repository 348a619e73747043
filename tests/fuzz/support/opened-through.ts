import { isDeepStrictEqual } from 'node:util';
import { loadEdition } from '../../../src/doctor/edition/load-edition.ts';
import { checkAnswers } from '../../../src/doctor/edition/sent-answers.ts';
import type { Bytes } from '../../../src/sealing/bytes.ts';
import { envelopeIn } from '../../../src/sealing/carriers.ts';
import { open, type OpenedEnvelope } from '../../../src/sealing/open.ts';
import type { Verdict } from './fuzz.ts';

/** Whether what came out is what somebody sealed. */
export type IsSealed = (opened: OpenedEnvelope) => boolean;

/** All that the doctor's page does with the bytes of an envelope before it shows anything. */
export async function throughBytes(bytes: Bytes, key: CryptoKeyPair, isSealed: IsSealed): Promise<Verdict> {
  const opening = await open(bytes, key);
  if (opening.kind === 'refused') return { outcome: opening.refusal };
  const { opened } = opening;
  const edition = await loadEdition(opened.questionnaireVersion);
  if (edition === null) return { outcome: 'unknownVersion' };
  const checked = checkAnswers(edition, opened.answers, opened.length);
  if (checked.kind === 'refused') return { outcome: checked.refusal };
  if (!isSealed(opened)) return { outcome: 'opened', wrong: `It opened as ${JSON.stringify(opened)}.` };
  const isKept = isDeepStrictEqual(checked.path.answers, { ...opened.answers });
  return isKept ? { outcome: 'opened' } : { outcome: 'opened', wrong: 'The path changed the answers.' };
}

/** The same from a link, a scanned code or a pasted letter. */
export async function throughText(text: string, key: CryptoKeyPair, isSealed: IsSealed): Promise<Verdict> {
  const bytes = envelopeIn(text);
  return bytes === null ? { outcome: 'noEnvelope' } : throughBytes(bytes, key, isSealed);
}
