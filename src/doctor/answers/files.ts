import type { ResponseRefusal } from '../../fhir/read-response.ts';
import type { Bytes } from '../../sealing/bytes.ts';
import { largestEnvelope } from '../../sealing/envelope.ts';
import { answersInText } from './answers-in-text.ts';
import type { BroughtFile } from './brought.ts';
import { codeInImage } from './code-in-picture.ts';
import { envelopesInText, longestMessage } from './links-in-text.ts';

type FileFault = 'tooLarge' | 'unreadable' | 'notInFile' | 'notInPicture';

export type ReadFile =
  | { readonly kind: 'found'; readonly found: readonly (Bytes | BroughtFile)[] }
  | { readonly kind: 'refused'; readonly fault: FileFault }
  | { readonly kind: 'refusedResponse'; readonly refusal: ResponseRefusal; readonly at: string };

/** In bytes. Photographs of telephones have 3 to 12 million. */
const largestPicture = 30_000_000;

/**
 * The answers in a file: an envelope itself, a FHIR response, a text with links in it, or a picture of a code. Its name is not
 * believed.
 */
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
  const found = code === null ? [] : envelopesInText(code);
  return found.length > 0 ? { kind: 'found', found } : refused('notInPicture');
}

function inBytes(bytes: Bytes): ReadFile {
  if (bytes[0] === 0x42 && bytes[1] === 0x48 && bytes.length <= largestEnvelope) {
    return { kind: 'found', found: [bytes] };
  }
  const answers = answersInText(new TextDecoder().decode(bytes));
  if (answers.kind === 'found') return answers;
  if ('at' in answers) return { kind: 'refusedResponse', refusal: answers.refusal, at: answers.at };
  return refused(answers.refusal === 'tooLong' ? 'tooLarge' : 'notInFile');
}

function refused(fault: FileFault): ReadFile {
  return { kind: 'refused', fault };
}
