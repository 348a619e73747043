import { readResponse, type ResponseRefusal } from '../../fhir/read-response.ts';
import type { Bytes } from '../../sealing/bytes.ts';
import type { BroughtFile } from './brought.ts';
import { envelopesInText, longestMessage } from './links-in-text.ts';

export type AnswersInText =
  | { readonly kind: 'found'; readonly found: readonly (Bytes | BroughtFile)[] }
  | { readonly kind: 'refused'; readonly refusal: 'tooLong' | 'none' }
  /** A FHIR file that cannot be read. */
  | {
      readonly kind: 'refused';
      readonly refusal: ResponseRefusal;
      /** Where it fails, as a FHIRPath. */
      readonly at: string;
    };

/**
 * A FHIR response, or the links in a message. A response comes first, since what somebody wrote in it may look like a link; what
 * is none may be a conversation that a messenger has saved as JSON.
 */
export function answersInText(text: string): AnswersInText {
  const json = text.trim();
  if (!json.startsWith('{')) return linksIn(text);
  if (json.length > longestMessage) return { kind: 'refused', refusal: 'tooLong' };
  const response = readResponse(json);
  if (response.kind === 'response') return { kind: 'found', found: [{ kind: 'file', text: json, response }] };
  const links = linksIn(text);
  return links.kind === 'found' ? links : response;
}

function linksIn(text: string): AnswersInText {
  const found = envelopesInText(text);
  return found.length > 0 ? { kind: 'found', found } : { kind: 'refused', refusal: 'none' };
}
