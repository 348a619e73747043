import { inVoice } from '../../../questions/words.ts';
import type { DoctorWords } from '../../words/doctor-words.ts';
import { writtenLanguage, writtenMoment, writtenNumber } from '../../words/written.ts';
import type { DoctorSummary, SummaryRow } from './doctor-summary.ts';
import { distributionSentence } from './distribution-sentence.ts';
import { wrappedLines } from './wrapped-lines.ts';

/** The summary as plain text for the record: half a page, in lines of at most 100 characters. */
export function doctorSummaryText(
  summary: DoctorSummary,
  words: Pick<DoctorWords, 'language' | 'summary'>,
): string {
  const blocks = [
    identityLines(summary, words.summary),
    historyLines(summary, words.summary),
    ownWordLines(summary, words.summary),
    adviceLines(summary, words.summary),
    unansweredLines(summary, words.summary),
    sentLines(summary, words),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

type SummaryWords = DoctorWords['summary'];

function identityLines({ voice, sent }: DoctorSummary, words: SummaryWords): readonly string[] {
  const reference = sent.reference === '' ? words.noReference : words.reference(sent.reference);
  return [
    words.title,
    `${words.sentTo(sent.recipient)} ${reference}`,
    inVoice(words.answeredBy, voice),
  ].flatMap((line) => wrappedLines(line));
}

/** The distribution stands with the parts that it was read from. */
function historyLines({ topics, pattern, voice }: DoctorSummary, words: SummaryWords): readonly string[] {
  const distribution =
    pattern === null ? [] : wrappedLines(distributionSentence(pattern, words, voice), '- ', '  ');
  const isPlaced = topics.some(({ topic }) => topic === 'where');
  return [
    ...topics.flatMap(({ topic, rows }) => [
      ...rows.flatMap((row) => rowLines(row, words)),
      ...(topic === 'where' ? distribution : []),
    ]),
    ...(isPlaced ? [] : distribution),
  ];
}

function rowLines({ label, answers }: SummaryRow, words: SummaryWords): readonly string[] {
  return wrappedLines(words.answer(label, answers.join('; ')), '- ', '  ');
}

/** Each line is quoted, so that nothing that was typed can pass for a line of the record. */
function ownWordLines({ ownWords, hasHidden, voice }: DoctorSummary, words: SummaryWords): readonly string[] {
  if (ownWords.length === 0) return [];
  return [
    inVoice(words.ownWords.title, voice),
    ...ownWords.flatMap(({ label, text }) => [
      ...wrappedLines(words.ownWords.label(label), '- ', '  '),
      ...text.split('\n').flatMap((line) => wrappedLines(line, '  > ', '  > ')),
    ]),
    ...(hasHidden ? wrappedLines(words.ownWords.hidden) : []),
  ];
}

function adviceLines({ advice }: DoctorSummary, words: SummaryWords): readonly string[] {
  if (advice.length === 0) return [words.advice.none];
  return [
    words.advice.title,
    ...advice.flatMap(({ title, label, option }) =>
      wrappedLines(words.advice.shownFor(title, label, option), '- ', '  '),
    ),
  ];
}

function unansweredLines(
  { notSure, leftEmpty, notAsked }: DoctorSummary,
  words: SummaryWords,
): readonly string[] {
  const lists = [
    { labels: notSure, sentence: words.notSure },
    { labels: leftEmpty, sentence: words.leftEmpty },
    { labels: notAsked, sentence: words.notAsked },
  ];
  return lists.flatMap(({ labels, sentence }) =>
    labels.length === 0 ? [] : wrappedLines(sentence(labels.join('; ')), '', '  '),
  );
}

function sentLines(
  { sent }: DoctorSummary,
  { language, summary }: Pick<DoctorWords, 'language' | 'summary'>,
): readonly string[] {
  const asked = summary.version(sent.questionnaireVersion, writtenLanguage(sent.language, language));
  const copy = summary.copy(writtenNumber(sent.copy, language));
  const sealed = summary.sealedAt(writtenMoment(sent.sealedAt, language));
  return [`${asked} ${summary.length[sent.length]}`, `${copy} ${sealed}`].flatMap((line) =>
    wrappedLines(line),
  );
}
