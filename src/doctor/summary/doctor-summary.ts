import { adviceOf } from '../../../machines/advice.ts';
import type { Pattern } from '../../../machines/pattern.ts';
import type { WalkLength } from '../../../questions/question.ts';
import { inVoice, type Voice } from '../../../questions/words.ts';
import type { Misfit } from '../../fhir/misfit.ts';
import type { ReadResponse } from '../../fhir/read-response.ts';
import type { HistoryTopic } from '../../words/doctor-words.ts';
import type { Edition, EditionQuestion, EditionWords } from '../edition/edition-schema.ts';
import { labelIn, optionIn, voiceIn, wordsOfEdition } from '../edition/edition-words.ts';
import type { EditionPath } from '../edition/sent-answers.ts';
import { hasHidden, markedText, shortLine } from '../../foreign-text/hidden-characters.ts';
import { inHistoryOrder, topicOf } from './history-order.ts';
import { type ShownMisfits, shownMisfits } from './shown-misfits.ts';
import { tickedPattern } from './ticked-pattern.ts';

/** Answers after they were opened and checked. */
export interface Opened {
  readonly edition: Edition;
  readonly path: EditionPath;
  readonly length: WalkLength;
  /** The language in which the questions were asked, `null` where a file names none. */
  readonly language: string | null;
  readonly reference: string;
  readonly questionnaireVersion: string;
  readonly came: CameSealed | CameInFile;
}

interface CameSealed {
  readonly kind: 'sealed';
  readonly copy: number;
  readonly sealedAt: Date;
  /** As the clinic calls them. */
  readonly recipient: string;
}

/** As a FHIR response that anybody can have written. */
interface CameInFile {
  readonly kind: 'file';
  readonly status: ReadResponse['status'];
  readonly authored: Date | null;
  /** Otherwise it is read by the version in force. */
  readonly namesVersion: boolean;
  /** How many more responses the file holds. */
  readonly others: number;
  readonly misfits: readonly Misfit[];
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
  /**
   * The labels of questions that were answered with "I am not sure", asked without an answer that stands, seen and left empty,
   * and not asked. Sealed answers leave none unanswered.
   */
  readonly notSure: readonly string[];
  readonly unanswered: readonly string[];
  readonly leftEmpty: readonly string[];
  readonly notAsked: readonly string[];
  readonly sent: Omit<Opened, 'edition' | 'path' | 'came'>;
  readonly came: CameSealed | ShownFile;
}

interface ShownFile extends Omit<CameInFile, 'misfits'> {
  readonly misfits: ShownMisfits;
  /** The title of the page that ends the questions, where the answers lead to one. */
  readonly endedAt: string | null;
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

export function doctorSummary(opened: Opened): DoctorSummary {
  const { edition, path, ...sent } = opened;
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
    unanswered: labels('unanswered'),
    leftEmpty: labels('leftEmpty'),
    notAsked: labels('notAsked'),
    sent: {
      length: sent.length,
      language: sent.language === null ? null : shortLine(sent.language),
      reference: shortLine(sent.reference),
      questionnaireVersion: shortLine(sent.questionnaireVersion),
    },
    came: cameIn(opened, words, voice),
  };
}

function cameIn({ came, path }: Opened, words: EditionWords, voice: Voice): DoctorSummary['came'] {
  if (came.kind === 'sealed') return { ...came, recipient: shortLine(came.recipient) };
  const ending = path.steps.find(({ id }) => id === path.standsAt && Object.hasOwn(words.notices, id));
  return {
    ...came,
    misfits: shownMisfits(came.misfits, words),
    endedAt: ending === undefined ? null : inVoice(words.notices[ending.id] ?? ending.id, voice),
  };
}

/** What became of one question of the edition. */
type Told =
  | ({ readonly kind: 'ticked' } & SummaryRow)
  | { readonly kind: 'ownWords'; readonly id: string; readonly label: string; readonly text: string }
  | { readonly kind: 'notSure' | 'unanswered' | 'leftEmpty' | 'notAsked'; readonly id: string };

function toldIn(
  { id, kind }: EditionQuestion,
  { steps }: EditionPath,
  words: EditionWords,
  voice: Voice,
): Told {
  const step = steps.find((one) => one.id === id);
  if (step === undefined) return { kind: 'notAsked', id };
  const { answer } = step;
  if (answer === undefined) return { kind: 'unanswered', id };
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
