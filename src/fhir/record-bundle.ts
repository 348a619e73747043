import type { Bundle, BundleEntry, DocumentReference, FhirResource } from 'fhir/r4';
import type { RecordWords } from '../words/fhir-words.ts';
import { observationsOf } from './observations.ts';
import { type Answered, type AskedForm, responseOf } from './response.ts';

/**
 * What a record system may take in: the response, the doctor's summary as plain text, and the parts of the body. A collection: it
 * tells the system to do nothing by itself, and names no person.
 *
 * @param summary the doctor's summary as it is copied for the record, and the language of its sentences
 * @param newId makes a UUID
 */
export function recordBundleOf(
  asked: AskedForm,
  answered: Answered,
  summary: SummaryText,
  words: RecordWords,
  newId: () => string,
): Bundle {
  const response = entry(responseOf(asked, answered), newId);
  const others = [
    documentOf(answered, summary, words, response.fullUrl),
    ...observationsOf(asked, answered, words, response.fullUrl),
  ];
  return {
    resourceType: 'Bundle',
    language: asked.language,
    type: 'collection',
    timestamp: momentOf(answered),
    entry: [response, ...others.map((resource) => entry(resource, newId))],
  };
}

interface SummaryText {
  readonly text: string;
  /** A BCP 47 tag. */
  readonly language: string;
}

/** Of answers that nobody knows the moment of, the record is as old as the moment at which it is made. */
function momentOf({ authored }: Answered): string {
  return (authored ?? new Date()).toISOString();
}

function entry(resource: FhirResource, newId: () => string): BundleEntry & { readonly fullUrl: string } {
  return { fullUrl: `urn:uuid:${newId()}`, resource };
}

function documentOf(
  answered: Answered,
  { text, language }: SummaryText,
  { documentTitle, documentDescription }: RecordWords,
  response: string,
): DocumentReference {
  return {
    resourceType: 'DocumentReference',
    language,
    status: 'current',
    docStatus: 'preliminary',
    type: { text: documentTitle },
    date: momentOf(answered),
    description: documentDescription,
    content: [
      {
        attachment: {
          contentType: 'text/plain; charset=utf-8',
          language,
          data: base64(text),
          title: documentTitle,
          creation: momentOf(answered),
        },
      },
    ],
    context: { related: [{ reference: response }] },
  };
}

function base64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''));
}
