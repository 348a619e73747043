import { pathOf } from '../../../machines/path.ts';
import { voiceOf } from '../../../machines/voice.ts';
import type { WalkLength } from '../../../questions/question.ts';
import { type Answers, type PageId, pages, type QuestionId } from '../../../questions/questionnaire.ts';
import { inVoice, type Voice } from '../../../questions/words.ts';
import { answerSections } from '../../../src/summary/answer-rows.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { optionWords } from '../../../src/words/option-words.ts';

export { walkWords, words };

/** What the heading of a page of the questionnaire says to this person. */
function titleOf(id: PageId, voice: Voice = 'self'): string {
  const pageWords = walkWords.questions[id];
  return inVoice('title' in pageWords ? pageWords.title : pageWords.question, voice);
}

/** The whole heading: an optional question says that it is one. */
export function headingOf(id: PageId, voice: Voice = 'self'): string {
  const page = pageOf(id);
  const isOptional = page.kind !== 'notice' && page.optional;
  return isOptional ? `${titleOf(id, voice)} ${walkWords.questionPage.optional}` : titleOf(id, voice);
}

/** A question's page is named by its label, which tells nothing about the person. */
export function documentTitleOf(id: PageId): string {
  const pageWords = walkWords.questions[id];
  return words.site.documentTitle('label' in pageWords ? pageWords.label : titleOf(id));
}

/** The lines that call for 999, in their order. */
export function emergencyLines(): readonly string[] {
  return words.emergencyCheck.groups.flatMap(({ list }) => list);
}

export function optionLabel(id: QuestionId, option: string, voice: Voice = 'self'): string {
  return inVoice(optionWords(walkWords, id, option).label, voice);
}

export function pageOf(id: PageId): (typeof pages)[number] {
  const page = pages.find((other) => other.id === id);
  if (!page) throw new Error(`No page has the id "${id}".`);
  return page;
}

/** Each answer on the path as a check page lists it. */
export function answerLines(answers: Answers, length: WalkLength): readonly (readonly [string, string])[] {
  return answerSections(pathOf(answers, length), walkWords, voiceOf(answers)).flatMap(({ rows }) =>
    rows.map((row) => [row.label, row.answers.join('\n') || walkWords.checkAnswers.notProvided] as const),
  );
}
