import type { AdviceGiven } from '../../machines/advice.ts';
import type { Path } from '../../machines/path.ts';
import type { Reading } from '../../machines/reading.ts';
import { inVoice, type Prose, proseInVoice, type Voice } from '../../questions/words.ts';
import { optionWords } from '../words/option-words.ts';
import type { ClinicNames, WalkWords } from '../words/words.ts';
import { writtenDate } from '../words/written.ts';
import { answerSections } from './answer-rows.ts';
import { descriptionOrder } from './description-order.ts';
import { callSentences, toldSentence } from './sentences.ts';

/** What a summary is made of. */
export interface Summarised {
  readonly path: Path;
  readonly reading: Reading;
  readonly advice: readonly AdviceGiven[];
  readonly day: Date;
}

/** The summary as plain text, in the order of the page. */
export function summaryText(
  { path, reading, advice, day }: Summarised,
  words: WalkWords,
  clinic: ClinicNames,
  language: string,
): string {
  const { summary } = words;
  const blocks = [
    [summary.title, summary.answeredOn(writtenDate(day, language))],
    plain(summary.lead(clinic)),
    ...(advice.length > 0 ? [[heading(summary.advice.title)]] : []),
    ...advice.map((given) => adviceText(given, words, reading.voice)),
    [heading(summary.told.title)],
    ...answerSections(path, words, reading.voice).map((section) => [
      section.title,
      ...section.rows.map(
        ({ label, answers }) => `- ${label}: ${answers.join('; ') || words.checkAnswers.notProvided}`,
      ),
    ]),
    [heading(words.explanation.title), ...explanationText(reading, words, language)],
    ...[summary.firstAppointment, summary.treatments, summary.sooner, summary.driving].map(
      ({ title, body }) => [heading(title), ...plain(body)],
    ),
    [heading(summary.book.title), ...plain(summary.book.lead(clinic)), summary.book.call(clinic)],
    [summary.book.sayTitle, ...callSentences(reading, words, language)],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function adviceText({ id, because }: AdviceGiven, words: WalkWords, voice: Voice): readonly string[] {
  const { title, body } = words.advice[id];
  const answer = inVoice(optionWords(words, because.question, because.option).label, voice);
  return [
    inVoice(title, voice),
    words.summary.advice.because(words.questions[because.question].label, answer),
    ...plain(proseInVoice(body, voice)),
  ];
}

function explanationText(reading: Reading, words: WalkWords, language: string): readonly string[] {
  const { explanation } = words;
  const { own, others } = descriptionOrder(reading.pattern.pattern);
  const described = [...(own ? [own] : []), ...others].flatMap((id) => {
    const { title, body } = explanation.descriptions[id];
    return ['', title, ...plain(body)];
  });
  return [
    ...plain(explanation.lead),
    toldSentence(reading, words, language),
    ...described,
    '',
    ...plain(explanation.note),
  ];
}

function heading(title: string): string {
  return `${title}\n${'-'.repeat(title.length)}`;
}

function plain(prose: Prose): readonly string[] {
  return prose.flatMap((block) =>
    typeof block === 'string'
      ? [unlinked(block)]
      : [
          ...(block.lead === undefined ? [] : [unlinked(block.lead)]),
          ...block.list.map((item) => `- ${unlinked(item)}`),
        ],
  );
}

/** A link keeps its words, and a web address is written out; a telephone number already says itself. */
function unlinked(text: string): string {
  return text
    .replaceAll(/\[([^\]]+)\]\((https:[^)]+)\)/g, '$1 ($2)')
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}
