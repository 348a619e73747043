import type { WalkLength } from '../questions/question.ts';
import type { Answers } from '../questions/questionnaire.ts';
import { once } from './once.ts';
import { type Path, pathOf } from './path.ts';

interface Walked {
  readonly answers: Answers;
  readonly length: WalkLength;
}

/** Each guard of a step asks for the same path, and so does each part of a page. */
export function currentPath({ answers, length }: Walked): Path {
  return paths[length](answers);
}

const paths: Readonly<Record<WalkLength, (answers: Answers) => Path>> = {
  short: once((answers) => pathOf(answers, 'short')),
  full: once((answers) => pathOf(answers, 'full')),
};
