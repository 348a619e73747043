import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { DoctorKey } from './doctor-key.ts';

/** A key that this browser keeps because its owner asked for it. */
export interface KeptKey {
  /** The id of the recipient whose key it is. */
  readonly recipient: string;
  readonly key: DoctorKey;
}

/**
 * Keeps a key where only this site in this browser can use it, and nobody can read it out. Another key of the same
 * recipient is replaced.
 *
 * @returns whether it was kept: storage that is absent, full or forbidden is an answer
 */
export async function keepKey(recipient: string, key: DoctorKey): Promise<boolean> {
  if (key.pair.privateKey.extractable) return false;
  return attempt(async () => {
    await set(recipient, key, store());
    return true;
  }, false);
}

/** The keys that this browser keeps: none where it cannot keep any. */
export function keptKeys(): Promise<readonly KeptKey[]> {
  return attempt(async () => {
    const kept: readonly (readonly [unknown, unknown])[] = await entries(store());
    return kept.flatMap(([recipient, key]) =>
      typeof recipient === 'string' && isDoctorKey(key) ? [{ recipient, key }] : [],
    );
  }, []);
}

/** @returns whether this browser keeps it no longer */
export function forgetKey(recipient: string): Promise<boolean> {
  return attempt(async () => {
    await del(recipient, store());
    return true;
  }, false);
}

/** Opened for each action: a browser that refused once may have been told otherwise since. */
function store(): UseStore {
  return createStore('beforehand-clinic', 'keys');
}

/** An older or a newer copy of this site may have left something else. */
function isDoctorKey(value: unknown): value is DoctorKey {
  return (
    typeof value === 'object' &&
    value !== null &&
    'publicKey' in value &&
    typeof value.publicKey === 'string' &&
    'pair' in value &&
    typeof value.pair === 'object' &&
    value.pair !== null &&
    'privateKey' in value.pair &&
    value.pair.privateKey instanceof CryptoKey &&
    'publicKey' in value.pair &&
    value.pair.publicKey instanceof CryptoKey
  );
}

async function attempt<T>(action: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await action();
  } catch {
    return otherwise;
  }
}
