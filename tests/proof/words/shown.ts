import { type AdviceGiven, adviceOf } from '../../../machines/advice.ts';
import { pathOf } from '../../../machines/path.ts';
import { readingOf } from '../../../machines/reading.ts';
import type { FromFileWords } from '../../../src/words/from-file-words.ts';
import type { InvitedWords } from '../../../src/words/invited-words.ts';
import type { OfflineWords } from '../../../src/words/offline-words.ts';
import type { WalkWords, Words } from '../../../src/words/words.ts';
import { callSentences, toldSentence } from '../../../src/summary/sentences.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { optionWords } from '../../../src/words/option-words.ts';
import { inVoice, type Voice } from '../../../questions/words.ts';
import { allTexts, type Text } from '../../support/all-texts.ts';
import { forEachWay } from '../walk/each-way.ts';

/** A text, and the page on which a person reads it. */
export interface Shown extends Text {
  readonly page: string;
}

type Part = keyof Words | keyof WalkWords | keyof InvitedWords | keyof FromFileWords | keyof OfflineWords;

/** Which page a part of the words is for. A part that is new does not compile until it has a page. */
const pageOfPart: Readonly<Record<Exclude<Part, 'language' | 'direction'>, string>> = {
  site: 'every page',
  start: 'start',
  emergencyCheck: 'emergency check',
  emergency: 'emergency',
  about: 'about',
  privacy: 'privacy',
  accessibility: 'accessibility',
  notFound: 'not found',
  failure: 'failure',
  sections: 'every question',
  questionPage: 'every question',
  questions: 'question',
  advice: 'advice',
  checkAnswers: 'check answers',
  summary: 'summary',
  explanation: 'summary',
  body: 'summary',
  call: 'summary',
  keep: 'keep answers',
  answersFile: 'keep answers',
  fromFile: 'answers from a file',
  deleted: 'answers deleted',
  ended: 'end for a child alone',
  savedProblem: 'saved answers that cannot be used',
  invitation: 'invitation',
  sending: 'summary of an invited person',
  newVersion: 'while a newer version waits',
  description: 'where a device lists its apps',
};

/** Every text of the product with its page: each question and each piece of advice is a page of its own. */
export function shownTexts(): readonly Shown[] {
  return allTexts().map((text) => ({ ...text, page: pageOf(text.at) }));
}

/** The sentences that are put together from answers, for every person and every way through each group. */
export function madeSentences(): readonly string[] {
  const made = new Set<string>();
  forEachWay(({ situation, entered }) => {
    const path = pathOf(entered, situation.length);
    const reading = readingOf(path);
    made.add(toldSentence(reading, walkWords, 'en'));
    for (const sentence of callSentences(reading, walkWords, 'en')) made.add(sentence);
    for (const { because } of adviceOf(path)) made.add(becauseSentence(because, reading.voice));
  });
  return [...made];
}

function becauseSentence({ question, option }: AdviceGiven['because'], voice: Voice): string {
  const answer = inVoice(optionWords(walkWords, question, option).label, voice);
  return walkWords.summary.advice.because(walkWords.questions[question].label, answer);
}

/** @throws Error where a part of the words has no page */
export function pageOf(at: string): string {
  const [part = '', id = ''] = at.replaceAll('()', '').split('.');
  const pages: Readonly<Record<string, string | undefined>> = pageOfPart;
  const page = pages[part];
  if (page === undefined) throw new Error(`The words "${at}" are on no page.`);
  return part === 'questions' || part === 'advice' ? `${page} ${id}` : page;
}
