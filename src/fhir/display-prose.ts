import type { Element, QuestionnaireItem } from 'fhir/r4';
import type { Block, Prose } from '../../questions/words.ts';
import { plainProse } from '../summary/plain-prose.ts';
import { displayItem } from './extensions.ts';

/** Prose in a display item: as text with a line for each paragraph, and as XHTML, since fillers run lines of text together. */
export function displayProse(
  linkId: string,
  prose: Prose,
  ...extension: NonNullable<Element['extension']>
): QuestionnaireItem {
  const lines = plainProse(prose);
  const { text, ...item } = displayItem(linkId, lines.join('\n'), ...extension);
  return { ...item, text, ...(lines.length > 1 && { _text: rendered(prose) }) };
}

function rendered(prose: Prose): Element {
  const valueString = `<div>${prose.map(block).join('')}</div>`;
  return {
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/rendering-xhtml', valueString }],
  };
}

function block(written: Block): string {
  if (typeof written === 'string') return `<p>${escaped(written)}</p>`;
  const { lead, list } = written;
  const items = list.map((item) => `<li>${escaped(item)}</li>`).join('');
  return `${lead === undefined ? '' : `<p>${escaped(lead)}</p>`}<ul>${items}</ul>`;
}

/** Without links, as in the text. */
function escaped(text: string): string {
  return plainProse([text])
    .join('')
    .replaceAll(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
