import { inVoice } from '../../../questions/words.ts';
import type { DoctorWords } from '../../words/doctor-words.ts';
import { writtenNumber } from '../../words/written-number.ts';
import type { DoctorSummary, SummaryRow } from './doctor-summary.ts';
import { distributionSentence } from './distribution-sentence.ts';
import {
  adviceSentences,
  misfitWords,
  originSentences,
  sentLines,
  type SummaryLanguage,
  trustSentences,
  unansweredSentences,
} from './summary-sentences.ts';
import { wrappedLines } from './wrapped-lines.ts';

/** The summary as plain text for the record: half a page, in lines of at most 100 characters. */
export function doctorSummaryText(summary: DoctorSummary, words: SummaryLanguage): string {
  const blocks = [
    identityLines(summary, words),
    historyLines(summary, words.summary),
    ownWordLines(summary, words.summary),
    adviceLines(summary, words),
    unansweredSentences(summary, words).flatMap((sentence) => wrappedLines(sentence, '', '  ')),
    misfitLines(summary, words),
    sentLines(summary, words).flatMap((line) => wrappedLines(line)),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

type SummaryWords = DoctorWords['summary'];

function identityLines(summary: DoctorSummary, words: SummaryLanguage): readonly string[] {
  return [
    words.summary.title,
    originSentences(summary, words).join(' '),
    trustSentences(summary, words).join(' '),
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
      ...quotedLines(text),
    ]),
    ...(hasHidden ? wrappedLines(words.ownWords.hidden) : []),
  ];
}

function adviceLines(summary: DoctorSummary, words: SummaryLanguage): readonly string[] {
  const { title, none, list } = adviceSentences(summary, words);
  if (list.length === 0) return [none];
  return [title, ...list.flatMap(({ sentence }) => wrappedLines(sentence, '- ', '  '))];
}

/** What the file says is quoted, as own words are. */
function misfitLines({ came }: DoctorSummary, words: SummaryLanguage): readonly string[] {
  if (came.kind === 'sealed' || came.misfits.count === 0) return [];
  const { shown, more, hasHidden } = came.misfits;
  const { title, more: moreSentence } = words.file.misfits;
  return [
    title,
    ...shown.flatMap((misfit) => {
      const { name, said, reason } = misfitWords(misfit, words);
      return [
        ...wrappedLines(words.summary.ownWords.label(name), '- ', '  '),
        ...(said === null ? [] : quotedLines(said)),
        ...wrappedLines(reason, '  ', '  '),
      ];
    }),
    ...(more === 0 ? [] : wrappedLines(moreSentence(more, writtenNumber(more, words.language)))),
    ...(hasHidden ? wrappedLines(words.summary.ownWords.hidden) : []),
  ];
}

function quotedLines(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => wrappedLines(line, '  > ', '  > '));
}
