import type { Path, Step } from '../../machines/path.ts';
import { sectionOf } from '../../machines/progress.ts';
import { isQuestionId, type QuestionId, type SectionId, sections } from '../../questions/questionnaire.ts';
import { inVoice, type Voice } from '../../questions/words.ts';
import { optionWords } from '../words/option-words.ts';
import type { WalkWords } from '../words/words.ts';

/** One question of the path with its answer in words. An empty list: not provided. */
export interface AnswerRow {
  readonly id: QuestionId;
  readonly label: string;
  readonly answers: readonly string[];
}

export interface AnswerSection {
  readonly id: SectionId;
  readonly title: string;
  readonly rows: readonly AnswerRow[];
}

/** Every question on the path with its answer, by section; what was said on a branch that was left is not here. */
export function answerSections(path: Path, words: WalkWords, voice: Voice): readonly AnswerSection[] {
  return sections
    .map(({ id }) => ({
      id,
      title: words.sections[id],
      rows: path.steps
        .filter((step) => sectionOf(step.id) === id)
        .flatMap((step) => rowOf(step, words, voice)),
    }))
    .filter((section) => section.rows.length > 0);
}

function rowOf({ page, id, answer }: Step, words: WalkWords, voice: Voice): readonly AnswerRow[] {
  if (!isQuestionId(id) || answer === undefined) return [];
  const { label } = words.questions[id];
  if (answer === null) return [{ id, label, answers: [] }];
  if (page.kind === 'shortText') return [{ id, label, answers: [String(answer)] }];
  const options = typeof answer === 'string' ? [answer] : answer;
  return [
    {
      id,
      label,
      answers: options.map((option) => inVoice(optionWords(words, id, option).label, voice)),
    },
  ];
}
