import { isFinished } from '../../fhir/read-answers.ts';
import type { Answered, AskedForm } from '../../fhir/response.ts';
import { languageOfEdition, voiceIn, wordsOfEdition } from '../edition/edition-words.ts';
import type { Opened } from '../summary/doctor-summary.ts';
import { referenceOfFile } from './reference-of-file.ts';

/** What a record system is given of opened answers. */
export interface SummaryRecord {
  readonly asked: AskedForm;
  readonly answered: Answered;
}

/** The answers as they were asked and given, in the words of their edition. */
export function recordOf({ edition, path, length, language, reference, came }: Opened): SummaryRecord {
  const isWhole = came.kind === 'sealed' || isFinished(came);
  return {
    asked: {
      length,
      voice: voiceIn(edition, path.answers),
      version: edition.version,
      language: languageOfEdition(edition, language),
      sections: edition.sections,
      words: wordsOfEdition(edition, language),
    },
    answered: {
      // Whoever says that they are not finished may have more to say, although nothing is left to ask.
      path: isWhole ? path : { ...path, standsAt: unfinished },
      authored: came.kind === 'sealed' ? came.sealedAt : came.authored,
      reference: referenceOfFile(reference),
    },
  };
}

/** No page, and not the check page, which is where finished answers stand. */
const unfinished = '';
