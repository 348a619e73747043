import type { AdviceGiven } from '../../machines/advice.ts';
import type { Path } from '../../machines/path.ts';
import type { Reading } from '../../machines/reading.ts';
import { inVoice, proseInVoice, type Voice } from '../../questions/words.ts';
import { optionWords } from '../words/option-words.ts';
import type { ClinicNames, WalkWords } from '../words/words.ts';
import { writtenDate } from '../words/written.ts';
import { answerSections } from './answer-rows.ts';
import { descriptionOrder } from './description-order.ts';
import { plainProse } from './plain-prose.ts';
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
    plainProse(summary.lead(clinic)),
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
      ({ title, body }) => [heading(title), ...plainProse(body)],
    ),
    [heading(summary.book.title), ...plainProse(summary.book.lead(clinic)), summary.book.call(clinic)],
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
    ...plainProse(proseInVoice(body, voice)),
  ];
}

function explanationText(reading: Reading, words: WalkWords, language: string): readonly string[] {
  const { explanation } = words;
  const { own, others } = descriptionOrder(reading.pattern.pattern);
  const described = [...(own ? [own] : []), ...others].flatMap((id) => {
    const { title, body } = explanation.descriptions[id];
    return ['', title, ...plainProse(body)];
  });
  return [
    ...plainProse(explanation.lead),
    toldSentence(reading, words, language),
    ...described,
    '',
    ...plainProse(explanation.note),
  ];
}

function heading(title: string): string {
  return `${title}\n${'-'.repeat(title.length)}`;
}
