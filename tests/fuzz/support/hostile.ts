import { isDeepStrictEqual } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import canonicalize from 'canonicalize';
import { base64urlOf } from '../../../src/sealing/base64url.ts';
import type { Bytes } from '../../../src/sealing/bytes.ts';
import type { Content } from '../../../src/sealing/content.ts';
import type { OpenedEnvelope } from '../../../src/sealing/open.ts';
import { pack } from '../../../src/sealing/packing.ts';
import { newPair, padded, sealPlaintext } from '../../independent-opener/sealer.mjs';
import { journeyContents } from '../../src/sealing/contents.ts';
import { pairOf } from '../../vectors/vectors.ts';
import type { Trial } from './fuzz.ts';
import { throughBytes } from './opened-through.ts';
import type { Random } from './random.ts';

/** A sender who has the recipient's public keys, as everybody has, and means ill. */
export interface HostileSender {
  /** An envelope that is sound but for its plaintext. */
  readonly sendPlaintext: (
    plaintext: Bytes,
    isSealed?: (opened: OpenedEnvelope) => boolean,
  ) => Promise<Trial>;
  /** An envelope that is sound but for its body. */
  readonly sendBody: (body: Bytes) => Promise<Trial>;
  /** An envelope that is sound but for what it says. If it opens, it says exactly that. */
  readonly sendText: (json: string) => Promise<Trial>;
}

const header = { recipient: 'movement', reference: 'K7-2', questionnaireVersion: '1' };

export async function hostileSender(): Promise<HostileSender> {
  const { privateKey, publicKey } = await newPair();
  const key = await pairOf({ privateKey: base64urlOf(privateKey), publicKey: base64urlOf(publicKey) });
  const sendPlaintext: HostileSender['sendPlaintext'] = async (plaintext, isSealed = () => false) => {
    const bytes = await sealPlaintext(header, [publicKey], plaintext);
    return { shown: bytes, judged: () => throughBytes(bytes, key, isSealed) };
  };
  return {
    sendPlaintext,
    sendBody: (body) => sendPlaintext(padded(body)),
    sendText: async (json) => {
      // What our own packing declines, another packs.
      const body = pack(json) ?? Uint8Array.from(deflateRawSync(json));
      const trial = await sendPlaintext(padded(body), (opened) => says(opened, json));
      return { ...trial, shown: json };
    },
  };
}

function says({ sealedAt, ...opened }: OpenedEnvelope, json: string): boolean {
  const written = { ...opened, sealedAt: sealedAt.toISOString().replace('.000', '') };
  return isDeepStrictEqual(written, { ...JSON.parse(json), ...header });
}

/** What an honest sender seals, as JSON that can be changed before it is written. */
export function anyContent(random: Random): Content {
  const [, content] = random.oneOf(journeyContents);
  return content;
}

/** As an honest sender writes it. */
export function written({ sealedAt, ...content }: Content): string {
  const text = canonicalize({ ...content, sealedAt: sealedAt.toISOString().replace('.000', '') });
  if (text === undefined) throw new Error('It has no written form.');
  return text;
}

/** The answers of a full walk whose last own words are these. */
export function withWords(random: Random, words: string): string {
  const full = journeyContents.filter(([, { answers }]) => 'matters' in answers);
  const [, content] = random.oneOf(full);
  return written({ ...content, answers: { ...content.answers, matters: words } });
}
