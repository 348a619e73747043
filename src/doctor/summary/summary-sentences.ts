import { inVoice } from '../../../questions/words.ts';
import { isFinished } from '../../fhir/read-answers.ts';
import type { DoctorWords } from '../../words/doctor-words.ts';
import { writtenLanguage, writtenMoment } from '../../words/written.ts';
import { writtenNumber } from '../../words/written-number.ts';
import type { DoctorSummary } from './doctor-summary.ts';
import type { ShownMisfit } from './shown-misfits.ts';

export type SummaryLanguage = Pick<DoctorWords, 'language' | 'summary' | 'file'>;

/** How the answers came, and their reference. */
export function originSentences(
  { came, sent: { reference } }: DoctorSummary,
  { summary, file }: SummaryLanguage,
): readonly [origin: string, reference: string] {
  return [
    came.kind === 'sealed' ? summary.sentTo(came.recipient) : file.provenance.notLocked,
    reference === '' ? summary.noReference : summary.reference(reference),
  ];
}

/** Who answered; of a file also what it says of itself, and how much of it is not in the summary. */
export function trustSentences(
  { came, voice }: DoctorSummary,
  { language, summary, file }: SummaryLanguage,
): readonly string[] {
  if (came.kind === 'sealed') return [inVoice(summary.answeredBy, voice)];
  const { provenance, misfits } = file;
  const { authored, endedAt, others } = came;
  const { count } = came.misfits;
  return [
    inVoice(provenance.form, voice),
    provenance.nobodyVouches,
    provenance.status[came.status],
    authored === null ? provenance.notAuthored : provenance.authored(writtenMoment(authored, language)),
    ...(others === 0 ? [] : [provenance.others(others, writtenNumber(others, language))]),
    ...(endedAt === null ? [] : [provenance.endedAt(endedAt)]),
    ...(count === 0 ? [] : [misfits.count(count, writtenNumber(count, language))]),
  ];
}

/** Whether advice was shown is known of our own pages alone. */
export function adviceSentences({ advice, came }: DoctorSummary, { summary, file }: SummaryLanguage) {
  const isOurs = came.kind === 'sealed';
  const words = isOurs ? summary.advice : file.provenance.advice;
  const one = isOurs ? summary.advice.shownFor : file.provenance.advice.belongsTo;
  return {
    title: words.title,
    none: words.none,
    list: advice.map(({ id, title, label, option }) => ({ id, sentence: one(title, label, option) })),
  };
}

/** One sentence for each way of having no answer that says something. */
export function unansweredSentences(
  { notSure, unanswered, leftEmpty, notAsked, came }: DoctorSummary,
  { summary, file: { provenance } }: SummaryLanguage,
): readonly string[] {
  const isFile = came.kind === 'file';
  const mayGoOn = isFile && !isFinished(came);
  return [
    { labels: notSure, sentence: summary.notSure },
    { labels: unanswered, sentence: mayGoOn ? provenance.notYet : provenance.unanswered },
    { labels: leftEmpty, sentence: isFile ? provenance.leftEmpty : summary.leftEmpty },
    {
      labels: notAsked,
      sentence: mayGoOn ? provenance.notLedToYet : isFile ? provenance.notLedTo : summary.notAsked,
    },
  ].flatMap(({ labels, sentence }) => (labels.length === 0 ? [] : [sentence(labels.join('; '))]));
}

/** What was asked, and of sealed answers which copy this is: two lines at most. */
export function sentLines(
  { came, sent }: DoctorSummary,
  { language, summary, file }: SummaryLanguage,
): readonly string[] {
  const length = summary.length[sent.length];
  if (came.kind === 'file') {
    const { version, noLanguage, noVersion } = file.provenance;
    const named = sent.questionnaireVersion;
    if (!came.namesVersion) return [`${noVersion(named)} ${length}`];
    if (sent.language === null) return [`${noLanguage(named)} ${length}`];
    return [`${version(named, writtenLanguage(sent.language, language))} ${length}`];
  }
  const asked = writtenLanguage(sent.language ?? language, language);
  const copy = summary.copy(writtenNumber(came.copy, language));
  return [
    `${summary.version(sent.questionnaireVersion, asked)} ${length}`,
    `${copy} ${summary.sealedAt(writtenMoment(came.sealedAt, language))}`,
  ];
}

/** One thing that did not fit: its name, what was said, why, and where. */
export function misfitWords(
  { problem, label, asked, said, isCut, at }: ShownMisfit,
  { file: { misfits } }: SummaryLanguage,
) {
  const name = label ?? misfits.item(asked);
  const why = misfits.why[problem];
  // It stands nowhere in the file.
  if (problem === 'missing') return { name, said: null, reason: why };
  const words = said.trim() === '' ? misfits.nothingSaid : said;
  return { name, said: isCut ? misfits.cut(words) : words, reason: `${why} ${misfits.place(at)}` };
}
