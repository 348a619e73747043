import { type Path, pathOf } from '../../machines/path.ts';
import { type Answers, pages } from '../../questions/questionnaire.ts';
import type { Misfit } from '../fhir/misfit.ts';
import { readAnswers } from '../fhir/read-answers.ts';
import { type ReadResponse, readResponse, type ResponseRefusal } from '../fhir/read-response.ts';

/** Why nothing is taken from a file. `empty`: there was nothing to read. */
export type FileRefusal = ResponseRefusal | 'empty' | 'tooLarge' | 'unreadable';

export interface FoundInFile {
  readonly kind: 'found';
  readonly response: ReadResponse;
  /** What the questions of today make of its answers. */
  readonly path: Path;
  readonly misfits: readonly Misfit[];
}

export type FileReading =
  | FoundInFile
  | {
      readonly kind: 'refused';
      readonly refusal: FileRefusal;
      /** Where it fails, as a FHIRPath; `''` where it fails as a whole. */
      readonly at: string;
    };

/** In bytes, or in characters of a text. The longest walk that can be written takes a twentieth of it. */
export const largestFile = 1_000_000;

/** Its name and its type are not believed. */
export async function readFile(file: Blob): Promise<FileReading> {
  if (file.size > largestFile) return refused('tooLarge');
  try {
    return readText(new TextDecoder().decode(await file.arrayBuffer()));
  } catch {
    return refused('unreadable');
  }
}

export function readText(text: string): FileReading {
  if (text.trim() === '') return refused('empty');
  if (text.length > largestFile) return refused('tooLarge');
  const response = readResponse(text);
  if (response.kind === 'refused') return response;
  const { path, misfits } = readAnswers(response, pages);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a path holds only options of its pages, which are these
  return { kind: 'found', response, path: pathOf(path.answers as Answers, response.length), misfits };
}

function refused(refusal: FileRefusal): FileReading {
  return { kind: 'refused', refusal, at: '' };
}
