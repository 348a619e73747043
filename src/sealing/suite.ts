import { bytesOfText } from './bytes.ts';

/** Bound into every sealed key, so that nothing else which the same key opens can be taken for an envelope. */
export const suiteInfo = bytesOfText('beforehand envelope 1');

/** Each content key is used once, so its nonce may be fixed. */
export const contentNonce = new Uint8Array(12);
