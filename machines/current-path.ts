import type { WalkLength } from '../questions/question.ts';
import type { Answers } from '../questions/questionnaire.ts';
import { type Path, pathOf } from './path.ts';

interface Walked {
  readonly answers: Answers;
  readonly length: WalkLength;
}

export function currentPath({ answers, length }: Walked): Path {
  if (kept?.answers !== answers || kept.length !== length) {
    kept = { answers, length, path: pathOf(answers, length) };
  }
  return kept.path;
}

/** Each guard of a step asks for the same path, and on arrival there is a guard for every page. */
let kept: (Walked & { readonly path: Path }) | undefined;
