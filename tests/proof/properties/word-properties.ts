import { voiceOf } from '../../../machines/voice.ts';
import type { Step } from '../../../machines/path.ts';
import { isQuestionId } from '../../../questions/questionnaire.ts';
import { inVoice, type Voice } from '../../../questions/words.ts';
import { answerSections } from '../../../src/summary/answer-rows.ts';
import { callSentences, toldSentence } from '../../../src/summary/sentences.ts';
import { optionWords } from '../../../src/words/option-words.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { firstDifference } from '../support/first-difference.ts';
import type { PathProperty } from '../walk/path-property.ts';
import { licensedSentences } from './licensed-sentences.ts';

/** What holds for the words of every summary. */
export const wordProperties: readonly PathProperty[] = [
  {
    name: 'each answer is in the summary',
    says: 'Every answer that was asked for stands in the summary, in the words of its question, and nothing else does.',
    fault: ({ path }) => {
      const voice = voiceOf(path.answers);
      const rows = answerSections(path, walkWords, voice).flatMap((section) => section.rows);
      const shown = rows.map(({ label, answers }) => [label, ...answers].join('; '));
      return firstDifference(
        shown,
        path.steps.flatMap((step) => lineOf(step, voice)),
      );
    },
  },
  {
    name: 'each sentence has an answer behind it',
    says: 'Each sentence made of answers repeats answers that the person gave, all of them, and says nothing that was not answered.',
    fault: ({ path, reading, entered }) =>
      firstDifference(
        [toldSentence(reading, walkWords, 'en'), ...callSentences(reading, walkWords, 'en')],
        licensedSentences(entered, voiceOf(path.answers)),
      ),
  },
];

/** The label of a question and its answer, read straight from the words. */
function lineOf({ id, answer }: Step, voice: Voice): readonly string[] {
  if (!isQuestionId(id) || answer === undefined) return [];
  const { label } = walkWords.questions[id];
  if (answer === null) return [label];
  if (!('options' in walkWords.questions[id])) return [`${label}; ${String(answer)}`];
  const ticked = typeof answer === 'string' ? [answer] : answer;
  return [
    [label, ...ticked.map((option) => inVoice(optionWords(walkWords, id, option).label, voice))].join('; '),
  ];
}
