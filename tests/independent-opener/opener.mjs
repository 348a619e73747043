// Opens an envelope with docs/envelope.md alone: Web Crypto, DecompressionStream, and no line of the product.
import { hpkeOpen, join } from './hpke.mjs';

const info = new TextEncoder().encode('beforehand envelope 1');
const tag = 16;

/**
 * @param envelope the bytes
 * @param key `{ privateKey, publicKey }`, 32 bytes each
 * @param page the text of docs/envelope.md, which prints the dictionary
 * @returns the header's fields and the JSON inside
 * @throws Error where the envelope is not one, or the key does not open it
 */
export async function openEnvelope(envelope, key, page) {
  const { header, fields, keys, ciphertext } = takenApart(envelope);
  const contentKey = await contentKeyOf(keys, key, join(header, await sha256(ciphertext)));
  const plaintext = await decrypt(contentKey, header, ciphertext);
  const json = await inflate(bodyOf(plaintext), dictionaryIn(page));
  return { ...fields, json: new TextDecoder('utf-8', { fatal: true }).decode(json) };
}

/** The preset dictionary: a JSON array of strings, the only block of code of that kind on the page. */
export function dictionaryIn(page) {
  const [, block] = /```json dictionary\n([\s\S]*?)```/.exec(page);
  return new TextEncoder().encode(JSON.parse(block).join(''));
}

function takenApart(bytes) {
  if (bytes[0] !== 0x42 || bytes[1] !== 0x48 || bytes[2] !== 1) throw new Error('This is no envelope.');
  let place = 3;
  const field = () => {
    const start = place + 1;
    place = start + bytes[place];
    return new TextDecoder().decode(bytes.slice(start, place));
  };
  const fields = { recipient: field(), reference: field(), questionnaireVersion: field() };
  const header = bytes.slice(0, place);
  const count = bytes[place];
  const keys = Array.from({ length: count }, (_, index) => {
    const start = place + 1 + index * 80;
    return { enc: bytes.slice(start, start + 32), sealed: bytes.slice(start + 32, start + 80) };
  });
  return { header, fields, keys, ciphertext: bytes.slice(place + 1 + count * 80) };
}

/** Nothing tells which sealed key is ours. */
async function contentKeyOf(keys, key, aad) {
  for (const { enc, sealed } of keys) {
    const opened = await hpkeOpen({ ...key, enc, info, aad, sealed }).catch(() => null);
    if (opened !== null) return opened;
  }
  throw new Error('The key opens nothing here.');
}

async function decrypt(contentKey, header, ciphertext) {
  const key = await crypto.subtle.importKey('raw', contentKey, 'AES-GCM', false, ['decrypt']);
  const algorithm = { name: 'AES-GCM', iv: new Uint8Array(12), additionalData: header, tagLength: 8 * tag };
  return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, ciphertext));
}

function bodyOf(plaintext) {
  if (plaintext.slice(0, 16).some((byte) => byte !== 0)) throw new Error('The commitment is not zero.');
  const end = 18 + plaintext[16] * 256 + plaintext[17];
  if (end > plaintext.length || plaintext.slice(end).some((byte) => byte !== 0)) {
    throw new Error('The padding is not zero.');
  }
  return plaintext.slice(18, end);
}

/** An inflater that takes no dictionary is given it as a stored block before the stream. */
async function inflate(body, dictionary) {
  const { length } = dictionary;
  const head = Uint8Array.of(0, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255);
  const stream = new Blob([join(head, dictionary, body)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer()).slice(length);
}

async function sha256(bytes) {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
