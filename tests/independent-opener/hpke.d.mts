import type { Bytes } from '../../src/sealing/bytes.ts';

export interface Aead {
  readonly id: number;
  readonly keyLength: number;
}

export interface Pair {
  readonly privateKey: Bytes;
  readonly publicKey: Bytes;
}

export interface ToOpen extends Pair {
  readonly enc: Bytes;
  readonly info: Bytes;
  readonly aad: Bytes;
  readonly sealed: Bytes;
}

export interface ToSeal {
  readonly publicKey: Bytes;
  readonly ephemeral: Pair;
  readonly info: Bytes;
  readonly aad: Bytes;
  readonly plaintext: Bytes;
}

export function hpkeOpen(toOpen: ToOpen, aead?: Aead): Promise<Bytes>;
export function hpkeSeal(toSeal: ToSeal, aead?: Aead): Promise<Bytes>;
export function join(...parts: readonly Bytes[]): Bytes;
