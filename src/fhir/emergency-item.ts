import type { QuestionnaireItem } from 'fhir/r4';
import { plainProse } from '../summary/plain-prose.ts';
import type { EmergencyCheckWords } from '../words/words.ts';
import { displayItem } from './extensions.ts';

/** The list that comes before the first question, the same for everyone: to be read and not to be answered. */
export function emergencyItem({
  title,
  callNow,
  groups,
  goNow,
  goList,
  note,
}: EmergencyCheckWords): QuestionnaireItem {
  const lists = [
    ...groups.map((group) => [`${callNow} ${group.title}`, ...bullets(group.list)]),
    [goNow, ...bullets(goList)],
    plainProse(note),
  ];
  return {
    linkId: 'emergency',
    type: 'group',
    text: title,
    item: lists.map((lines, index) => displayItem(`emergency.${index + 1}`, lines.join('\n'))),
  };
}

function bullets(list: readonly string[]): readonly string[] {
  return list.map((item) => `- ${item}`);
}
