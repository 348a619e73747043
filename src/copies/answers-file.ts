import type { Path } from '../../machines/path.ts';
import { voiceOf } from '../../machines/voice.ts';
import type { WalkLength } from '../../questions/question.ts';
import { formInForce } from '../fhir/form-in-force.ts';
import { responseOf } from '../fhir/response.ts';
import { heldReference } from '../invitation/held-reference.ts';
import type { WalkWords } from '../words/words.ts';
import { fhirFile } from './copying.ts';

interface ToFile {
  readonly path: Path;
  readonly length: WalkLength;
  readonly words: WalkWords;
  /** A BCP 47 tag. */
  readonly language: string;
}

/** The answers on the path as a FHIR QuestionnaireResponse, finished or not, with the reference of the invitation. */
export function answersFile({ path, length, words, language }: ToFile): File {
  const form = formInForce({ length, voice: voiceOf(path.answers) }, language, words);
  const reference = heldReference();
  const response = responseOf(form, { path, authored: new Date(), ...(reference && { reference }) });
  return fhirFile(response, words.answersFile.fileName);
}
