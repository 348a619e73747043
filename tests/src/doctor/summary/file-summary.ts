import { type DoctorSummary, doctorSummary } from '../../../../src/doctor/summary/doctor-summary.ts';
import { readAnswers } from '../../../../src/fhir/read-answers.ts';
import { readResponse } from '../../../../src/fhir/read-response.ts';
import { editionInForce } from '../../../questions/editions/edition-in-force.ts';
import { foreignResponse } from '../../fhir/foreign-response.ts';

const edition = await editionInForce();

/** A FHIR response as a doctor has it after opening, read by the edition in force. */
export function openedFile(given: Parameters<typeof foreignResponse>[0]) {
  return openedText(foreignResponse(given));
}

/** The same of a response or a bundle as text. */
export function openedText(text: string) {
  const response = readResponse(text);
  if (response.kind === 'refused') throw new Error(`It was refused: ${response.refusal} at ${response.at}.`);
  const { length, language, reference, version, status, authored, others } = response;
  const { path, misfits } = readAnswers(response, edition.pages);
  return {
    edition,
    path,
    length,
    language,
    reference,
    questionnaireVersion: edition.version,
    came: { kind: 'file' as const, status, authored, namesVersion: version !== null, others, misfits },
  };
}

export function fileSummary(given: Parameters<typeof foreignResponse>[0]): DoctorSummary {
  return doctorSummary(openedFile(given));
}
