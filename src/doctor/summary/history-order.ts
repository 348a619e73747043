import type { QuestionId } from '../../../questions/questionnaire.ts';
import type { HistoryTopic } from '../../words/doctor-words.ts';

/** The questions in the order in which a doctor takes a history. Those of an edition that are not here come last. */
export const historyOrder: readonly {
  readonly topic: HistoryTopic;
  readonly questions: readonly QuestionId[];
}[] = [
  { topic: 'who', questions: ['who', 'age'] },
  { topic: 'noticed', questions: ['noticed', 'noticedOther'] },
  { topic: 'where', questions: ['parts', 'armSide', 'legSide', 'startedIn', 'spread'] },
  { topic: 'onset', questions: ['onsetAge', 'onsetManner', 'course'] },
  {
    topic: 'timing',
    questions: ['timing', 'tasks', 'tasksOther', 'timeOfDay', 'attackLength', 'attackTriggers'],
  },
  { topic: 'changedBy', questions: ['worse', 'helps', 'pain'] },
  { topic: 'family', questions: ['family', 'familyDetail'] },
  { topic: 'medicines', questions: ['medicines', 'medicinesOther', 'medicineTiming'] },
  { topic: 'illness', questions: ['illnesses', 'illnessesOther', 'birth'] },
  { topic: 'life', questions: ['harder', 'mood', 'helpSoFar'] },
  { topic: 'wishes', questions: ['matters', 'support'] },
];

/** A stable sort of anything that belongs to a question. */
export function inHistoryOrder<Item extends { readonly id: string }>(
  items: readonly Item[],
): readonly Item[] {
  return [...items].sort((one, other) => placeOf(one.id) - placeOf(other.id));
}

export function topicOf(id: string): HistoryTopic {
  return topics.get(id) ?? 'others';
}

function placeOf(id: string): number {
  return places.get(id) ?? places.size;
}

const topics: ReadonlyMap<string, HistoryTopic> = new Map(
  historyOrder.flatMap(({ topic, questions }) => questions.map((id) => [id, topic] as const)),
);

const places: ReadonlyMap<string, number> = new Map([...topics.keys()].map((id, place) => [id, place]));
