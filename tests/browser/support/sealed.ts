import { inject } from 'vitest';
import { questionnaireVersion } from '../../../questions/version.ts';
import type { Bytes } from '../../../src/sealing/bytes.ts';
import type { Content } from '../../../src/sealing/content.ts';
import { newWalkId, seal, type SealedTo } from '../../../src/sealing/seal.ts';
import type { Carrier } from '../../../src/sealing/padding.ts';
import { finishedJourneys } from '../../src/doctor/finished-journeys.ts';

/** What somebody sealed, where it differs from the answers of an adult with a neck that turns. */
interface Sealed extends Partial<Content>, Partial<SealedTo> {
  readonly carrier?: Carrier;
}

/** An envelope for the recipient of the site that the tests see. */
export async function sealedAnswers({ carrier = 'link', ...given }: Sealed = {}): Promise<Bytes> {
  const { answers, length } = typical();
  const content = {
    answers,
    length,
    language: 'en',
    sealedAt: new Date('2026-11-24T21:00:05Z'),
    walk: newWalkId(),
    copy: 1,
    ...given,
  };
  const to = {
    recipient: 'movement',
    reference: 'K7-2',
    questionnaireVersion,
    keys: publicKeys(),
    ...given,
  };
  const { answers: sealed, length: asked, language, sealedAt, walk, copy } = content;
  const envelope = await seal(
    { answers: sealed, length: asked, language, sealedAt, walk, copy },
    to,
    carrier,
  );
  if (envelope === null) throw new Error('These answers are too long to seal.');
  return envelope;
}

/** A whole walk with own words. */
export function typical(): (typeof finishedJourneys)[number] {
  const found = finishedJourneys.find(
    ({ length, answers, journey }) =>
      length === 'full' && answers.matters && journey.reading.voice === 'self',
  );
  if (!found) throw new Error('Nobody answers the full set for themselves.');
  return found;
}

function publicKeys(): readonly string[] {
  return inject('keys').map(({ x = '' }) => x);
}

/** The private half of one of the recipient's keys. */
export function secretKey(place: 0 | 1): Bytes {
  const { d = '' } = inject('keys')[place] ?? {};
  return Uint8Array.from(Buffer.from(d, 'base64url'));
}
