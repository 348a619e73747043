import type { Bytes } from '../../sealing/bytes.ts';
import { largestEnvelope } from '../../sealing/envelope.ts';
import { codeInImage } from './code-in-picture.ts';
import { envelopesInText, longestMessage } from './links-in-text.ts';

type FileFault = 'tooLarge' | 'unreadable' | 'notInFile' | 'notInPicture';

export type ReadFile =
  | { readonly kind: 'envelopes'; readonly envelopes: readonly Bytes[] }
  | { readonly kind: 'refused'; readonly fault: FileFault };

/** In bytes. Photographs of telephones have 3 to 12 million. */
const largestPicture = 30_000_000;

/** The envelopes in a file: one itself, a text with links in it, or a picture of a code. Its name is not believed. */
export async function readFile(file: File): Promise<ReadFile> {
  const isPicture = file.type.startsWith('image/');
  if (file.size > (isPicture ? largestPicture : longestMessage)) return refused('tooLarge');
  try {
    return isPicture ? await inPicture(file) : inBytes(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return refused('unreadable');
  }
}

async function inPicture(file: File): Promise<ReadFile> {
  const code = await codeInImage(file);
  const envelopes = code === null ? [] : envelopesInText(code);
  return envelopes.length > 0 ? { kind: 'envelopes', envelopes } : refused('notInPicture');
}

function inBytes(bytes: Bytes): ReadFile {
  if (bytes[0] === 0x42 && bytes[1] === 0x48 && bytes.length <= largestEnvelope) {
    return { kind: 'envelopes', envelopes: [bytes] };
  }
  const envelopes = envelopesInText(new TextDecoder().decode(bytes));
  return envelopes.length > 0 ? { kind: 'envelopes', envelopes } : refused('notInFile');
}

function refused(fault: FileFault): ReadFile {
  return { kind: 'refused', fault };
}
