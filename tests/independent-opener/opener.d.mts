import type { Bytes } from '../../src/sealing/bytes.ts';
import type { Pair } from './hpke.mjs';

export interface Opened {
  readonly recipient: string;
  readonly reference: string;
  readonly questionnaireVersion: string;
  readonly json: string;
}

export function openEnvelope(envelope: Bytes, key: Pair, page: string): Promise<Opened>;
export function dictionaryIn(page: string): Bytes;
