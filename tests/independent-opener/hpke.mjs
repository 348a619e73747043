// HPKE (RFC 9180), base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-GCM, over Web Crypto and nothing else.
const { subtle } = crypto;

/** AEAD 0x0002. The vector of RFC 9180, appendix A.1, is of 0x0001 with keys of 16 bytes. */
const aes256 = { id: 2, keyLength: 32 };

/** @param privateKey the recipient's, 32 bytes; `publicKey`: the other half of it */
export async function hpkeOpen({ privateKey, publicKey, enc, info, aad, sealed }, aead = aes256) {
  const secret = await dh(privateKey, publicKey, enc);
  const { key, nonce } = await keySchedule(secret, join(enc, publicKey), info, aead);
  const aes = await subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  return new Uint8Array(
    await subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData: aad }, aes, sealed),
  );
}

/** @param ephemeral the sender's key pair, used once: `{ privateKey, publicKey }`, 32 bytes each */
export async function hpkeSeal({ publicKey, ephemeral, info, aad, plaintext }, aead = aes256) {
  const secret = await dh(ephemeral.privateKey, ephemeral.publicKey, publicKey);
  const { key, nonce } = await keySchedule(secret, join(ephemeral.publicKey, publicKey), info, aead);
  const aes = await subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
  return new Uint8Array(
    await subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: aad }, aes, plaintext),
  );
}

/** ExtractAndExpand (4.1), then KeySchedule for mode_base (5.1). The nonce of the first message is base_nonce. */
async function keySchedule(dh, kemContext, info, aead) {
  const kem = join(text('KEM'), two(0x0020));
  const eaePrk = await labeledExtract(kem, none, 'eae_prk', dh);
  const sharedSecret = await labeledExpand(kem, eaePrk, 'shared_secret', kemContext, 32);
  const hpke = join(text('HPKE'), two(0x0020), two(0x0001), two(aead.id));
  const context = join(
    Uint8Array.of(0),
    await labeledExtract(hpke, none, 'psk_id_hash', none),
    await labeledExtract(hpke, none, 'info_hash', info),
  );
  const secret = await labeledExtract(hpke, sharedSecret, 'secret', none);
  return {
    key: await labeledExpand(hpke, secret, 'key', context, aead.keyLength),
    nonce: await labeledExpand(hpke, secret, 'base_nonce', context, 12),
  };
}

function labeledExtract(suite, salt, label, input) {
  return hmac(salt.length > 0 ? salt : new Uint8Array(32), join(text('HPKE-v1'), suite, text(label), input));
}

/** No label here asks for more than the 32 bytes of one round of HKDF-Expand (RFC 5869). */
async function labeledExpand(suite, secret, label, info, length) {
  const labeled = join(two(length), text('HPKE-v1'), suite, text(label), info);
  return (await hmac(secret, join(labeled, Uint8Array.of(1)))).slice(0, length);
}

async function hmac(key, message) {
  const imported = await subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await subtle.sign('HMAC', imported, message));
}

async function dh(privateKey, publicKey, other) {
  const own = await subtle.importKey('jwk', jwk(publicKey, privateKey), 'X25519', false, ['deriveBits']);
  const theirs = await subtle.importKey('raw', other, 'X25519', false, []);
  return new Uint8Array(await subtle.deriveBits({ name: 'X25519', public: theirs }, own, 256));
}

function jwk(publicKey, privateKey) {
  return { kty: 'OKP', crv: 'X25519', x: base64url(publicKey), d: base64url(privateKey) };
}

function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

const none = new Uint8Array();

function two(number) {
  return Uint8Array.of(number >> 8, number & 255);
}

function text(value) {
  return new TextEncoder().encode(value);
}

export function join(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}
