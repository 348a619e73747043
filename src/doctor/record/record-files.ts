import { fhirFile } from '../../copies/copying.ts';
import { recordBundleOf } from '../../fhir/record-bundle.ts';
import { responseOf } from '../../fhir/response.ts';
import type { DoctorFileWords } from '../../words/doctor-file-words.ts';
import type { RecordWords } from '../../words/fhir-words.ts';
import type { SummaryRecord } from './summary-record.ts';

type Names = Pick<DoctorFileWords['record'], 'responseName' | 'bundleName'>;

/** The answers alone. */
export function responseFile({ asked, answered }: SummaryRecord, names: Names): File {
  return fhirFile(responseOf(asked, answered), names.responseName(answered.reference ?? ''));
}

/** The answers, the summary as text, and codes for the parts of the body. */
export function bundleFile(
  { asked, answered }: SummaryRecord,
  summary: { readonly text: string; readonly language: string },
  words: RecordWords,
  names: Names,
): File {
  const bundle = recordBundleOf(asked, answered, summary, words, () => crypto.randomUUID());
  return fhirFile(bundle, names.bundleName(answered.reference ?? ''));
}
