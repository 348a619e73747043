import { type Bytes, bytesOfText, joined, textOfBytes } from './bytes.ts';
import { steps } from './padding.ts';

/** What everybody who carries an envelope can read, and nobody can change without its being noticed. */
export interface EnvelopeHeader {
  /** The id of the recipient in clinic.json. */
  readonly recipient: string;
  /** The clinic's own, from the invitation; `''` where there is none. */
  readonly reference: string;
  readonly questionnaireVersion: string;
}

/** The content key, sealed to one of the recipient's keys. */
export interface SealedKey {
  /** The encapsulated key of HPKE, 32 bytes. */
  readonly encapsulated: Bytes;
  /** The 32 bytes of the content key and a tag of 16. */
  readonly sealed: Bytes;
}

export interface Envelope extends EnvelopeHeader {
  /** The bytes of the header, which everything else in the envelope is bound to. */
  readonly header: Bytes;
  readonly keys: readonly SealedKey[];
  readonly ciphertext: Bytes;
}

/** The format of the envelope, in its third byte. Another layout is another number. */
const formatVersion = 1;

/** More keys would not leave room for the answers in a link. */
export const mostKeys = 4;

/** No envelope is larger: 4 keys and the largest step of padding, with room for the header. */
export const largestEnvelope = 70_000;

const magic = bytesOfText('BH');
const encapsulatedLength = 32;
const sealedLength = 48;
const keyLength = encapsulatedLength + sealedLength;
const tagLength = 16;

/** Layout: docs/envelope.md. */
export function headerOf({ recipient, reference, questionnaireVersion }: EnvelopeHeader): Bytes {
  return joined(
    magic,
    Uint8Array.of(formatVersion),
    ...[recipient, reference, questionnaireVersion].map(withLength),
  );
}

export function writeEnvelope({ header, keys, ciphertext }: Omit<Envelope, keyof EnvelopeHeader>): Bytes {
  return joined(
    header,
    Uint8Array.of(keys.length),
    ...keys.flatMap(({ encapsulated, sealed }) => [encapsulated, sealed]),
    ciphertext,
  );
}

export type EnvelopeRefusal = 'notAnEnvelope' | 'newer';

/** Takes the bytes apart, and believes none of them. */
export function readEnvelope(bytes: Bytes): Envelope | EnvelopeRefusal {
  if (bytes.length > largestEnvelope || bytes[0] !== magic[0] || bytes[1] !== magic[1])
    return 'notAnEnvelope';
  const version = bytes[2] ?? 0;
  if (version !== formatVersion) return version > formatVersion ? 'newer' : 'notAnEnvelope';
  const fields = readFields(bytes);
  if (fields === null) return 'notAnEnvelope';
  const { header, end, count, ciphertextStart } = fields;
  if (bytes.length <= ciphertextStart + tagLength) return 'notAnEnvelope';
  return {
    ...header,
    header: bytes.slice(0, end),
    keys: Array.from({ length: count }, (_, index) => keyAt(bytes, end + 1 + index * keyLength)),
    ciphertext: bytes.slice(ciphertextStart),
  };
}

/** How many bytes an envelope that begins so may have; none where nothing of ours begins so. */
export function lengthsOf(beginning: Bytes): readonly number[] {
  const fields = readFields(beginning);
  return fields === null ? [] : steps.map((step) => fields.ciphertextStart + step + tagLength);
}

interface Fields {
  readonly header: EnvelopeHeader;
  /** Where the header ends. */
  readonly end: number;
  readonly count: number;
  readonly ciphertextStart: number;
}

function readFields(bytes: Bytes): Fields | null {
  const [recipient, afterRecipient] = fieldAt(bytes, 3, recipientForm);
  const [reference, afterReference] = fieldAt(bytes, afterRecipient, referenceForm);
  const [questionnaireVersion, end] = fieldAt(bytes, afterReference, versionForm);
  if (recipient === null || reference === null || questionnaireVersion === null) return null;
  const count = bytes[end] ?? 0;
  if (count < 1 || count > mostKeys) return null;
  const ciphertextStart = end + 1 + count * keyLength;
  return { header: { recipient, reference, questionnaireVersion }, end, count, ciphertextStart };
}

const recipientForm = /^[a-z0-9-]{1,20}$/;
const referenceForm = /^[A-Za-z0-9-]{0,12}$/;
const versionForm = /^[A-Za-z0-9.-]{1,20}$/;

/** A field of its own length, and the place after it. */
function fieldAt(bytes: Bytes, place: number, form: RegExp): readonly [string | null, number] {
  const end = place + 1 + (bytes[place] ?? 0);
  const text = end <= bytes.length ? textOfBytes(bytes.slice(place + 1, end)) : null;
  return [text !== null && form.test(text) ? text : null, end];
}

function keyAt(bytes: Bytes, place: number): SealedKey {
  return {
    encapsulated: bytes.slice(place, place + encapsulatedLength),
    sealed: bytes.slice(place + encapsulatedLength, place + keyLength),
  };
}

function withLength(text: string): Bytes {
  const bytes = bytesOfText(text);
  return joined(Uint8Array.of(bytes.length), bytes);
}
