import type { QuestionnaireItem } from 'fhir/r4';
import type { EmergencyCheckWords } from '../words/words.ts';
import { displayProse } from './display-prose.ts';

/** The list that comes before the first question, the same for everyone: to be read and not to be answered. */
export function emergencyItem(words: EmergencyCheckWords): QuestionnaireItem {
  const { title, callNow, groups, goNow, goList, note } = words;
  const signs = groups.map(({ title: lead, list }, place) =>
    displayProse(`emergency.call.${place + 1}`, [{ lead, list }]),
  );
  return group('emergency', title, [
    group('emergency.call', callNow, signs),
    group('emergency.go', goNow, [displayProse('emergency.go.list', [{ list: goList }])]),
    displayProse('emergency.note', note),
  ]);
}

function group(linkId: string, text: string, item: QuestionnaireItem[]): QuestionnaireItem {
  return { linkId, text, type: 'group', item };
}
