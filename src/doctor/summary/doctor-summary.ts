import { adviceOf } from '../../../machines/advice.ts';
import type { Pattern } from '../../../machines/pattern.ts';
import type { WalkLength } from '../../../questions/question.ts';
import { inVoice, type Voice } from '../../../questions/words.ts';
import type { HistoryTopic } from '../../words/doctor-words.ts';
import type { Edition, EditionQuestion, EditionWords } from '../edition/edition-schema.ts';
import { labelIn, optionIn, voiceIn, wordsOfEdition } from '../edition/edition-words.ts';
import type { EditionPath } from '../edition/sent-answers.ts';
import { hasHidden, markedText } from './hidden-characters.ts';
import { inHistoryOrder, topicOf } from './history-order.ts';
import { tickedPattern } from './ticked-pattern.ts';

/** Sealed answers after they were opened and checked. */
export interface Opened {
  readonly edition: Edition;
  readonly path: EditionPath;
  readonly length: WalkLength;
  /** The language in which the questions were asked. */
  readonly language: string;
  readonly copy: number;
  readonly sealedAt: Date;
  /** As the clinic calls them. */
  readonly recipient: string;
  readonly reference: string;
  readonly questionnaireVersion: string;
}

/** What a doctor reads. Every text from outside is marked (hidden-characters.ts) and otherwise as it was given. */
export interface DoctorSummary {
  readonly voice: Voice;
  /** Topics that something was ticked in, in the order of a history. */
  readonly topics: readonly SummaryTopic[];
  /** `null` for an edition whose parts the rules in force do not know. */
  readonly pattern: SummaryPattern | null;
  readonly ownWords: readonly { readonly id: string; readonly label: string; readonly text: string }[];
  /** In the own words, a character stands marked that could not be seen. */
  readonly hasHidden: boolean;
  readonly advice: readonly SummaryAdvice[];
  /** The labels of questions that were answered with "I am not sure", seen and left empty, and not asked. */
  readonly notSure: readonly string[];
  readonly leftEmpty: readonly string[];
  readonly notAsked: readonly string[];
  readonly sent: Omit<Opened, 'edition' | 'path'>;
}

interface SummaryTopic {
  readonly topic: HistoryTopic;
  readonly rows: readonly SummaryRow[];
}

export interface SummaryRow {
  readonly id: string;
  readonly label: string;
  readonly answers: readonly string[];
}

/** Arithmetic on ticks: the pattern of parts, and the number of the rule that decided (docs/pattern-rules.md). */
export interface SummaryPattern {
  readonly pattern: Pattern;
  readonly leg: boolean;
  readonly rule: number;
}

/** Advice that the patient was shown, with the one tick that brought it. */
interface SummaryAdvice {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly option: string;
}

export function doctorSummary({ edition, path, ...sent }: Opened): DoctorSummary {
  const words = wordsOfEdition(edition, sent.language);
  const voice = voiceIn(edition, path.answers);
  const told = inHistoryOrder(questionsOf(edition)).map((question) => toldIn(question, path, words, voice));
  const ownWords = told.flatMap((one) => (one.kind === 'ownWords' ? [one] : []));
  const labels = (kind: Told['kind']) =>
    told.filter((one) => one.kind === kind).map(({ id }) => labelIn(words, id));
  return {
    voice,
    topics: byTopic(told.flatMap((one) => (one.kind === 'ticked' ? [one] : []))),
    pattern: patternIn(edition, path),
    ownWords: ownWords.map(({ id, label, text }) => ({ id, label, text: markedText(text) })),
    hasHidden: ownWords.some(({ text }) => hasHidden(text)),
    advice: adviceShown(edition, path, words, voice),
    notSure: labels('notSure'),
    leftEmpty: labels('leftEmpty'),
    notAsked: labels('notAsked'),
    sent: {
      ...sent,
      language: markedText(sent.language),
      recipient: markedText(sent.recipient),
      reference: markedText(sent.reference),
      questionnaireVersion: markedText(sent.questionnaireVersion),
    },
  };
}

/** What became of one question of the edition. */
type Told =
  | ({ readonly kind: 'ticked' } & SummaryRow)
  | { readonly kind: 'ownWords'; readonly id: string; readonly label: string; readonly text: string }
  | { readonly kind: 'notSure' | 'leftEmpty' | 'notAsked'; readonly id: string };

function toldIn(
  { id, kind }: EditionQuestion,
  { steps }: EditionPath,
  words: EditionWords,
  voice: Voice,
): Told {
  const answer = steps.find((step) => step.id === id)?.answer;
  if (answer === undefined) return { kind: 'notAsked', id };
  if (answer === null) return { kind: 'leftEmpty', id };
  const label = labelIn(words, id);
  if (kind === 'shortText') return { kind: 'ownWords', id, label, text: String(answer) };
  const options = typeof answer === 'string' ? [answer] : answer;
  if (options.includes('notSure')) return { kind: 'notSure', id };
  return { kind: 'ticked', id, label, answers: options.map((option) => optionIn(words, id, option, voice)) };
}

function questionsOf({ pages }: Edition): readonly EditionQuestion[] {
  return pages.flatMap((page) => (page.kind === 'notice' ? [] : [page]));
}

/** The rows stand in the order of a history already. Who answered is said by a sentence of its own. */
function byTopic(rows: readonly SummaryRow[]): readonly SummaryTopic[] {
  const topics = new Map<HistoryTopic, SummaryRow[]>();
  for (const { id, label, answers } of rows) {
    if (id === 'who') continue;
    const topic = topicOf(id);
    topics.set(topic, [...(topics.get(topic) ?? []), { id, label, answers }]);
  }
  return Array.from(topics, ([topic, found]) => ({ topic, rows: found }));
}

function patternIn(edition: Edition, { answers }: EditionPath): SummaryPattern | null {
  const reading = tickedPattern(edition, answers);
  const rule = reading?.trace.at(-1);
  return reading && rule !== undefined ? { pattern: reading.pattern, leg: reading.leg, rule } : null;
}

function adviceShown(
  { advice }: Edition,
  { answers }: EditionPath,
  words: EditionWords,
  voice: Voice,
): readonly SummaryAdvice[] {
  return adviceOf({ answers }, advice).map(({ id, because: { question, option } }) => ({
    id,
    title: inVoice(words.advice[id] ?? id, voice),
    label: labelIn(words, question),
    option: optionIn(words, question, option, voice),
  }));
}
