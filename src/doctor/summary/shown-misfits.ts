import type { Misfit, Problem } from '../../fhir/misfit.ts';
import { labelIn } from '../edition/edition-words.ts';
import type { EditionWords } from '../edition/edition-schema.ts';
import { beginningOf, hasHidden, markedText, shortLine } from '../../foreign-text/hidden-characters.ts';

/** What did not fit, as far as somebody can look through it. All of it is input from a stranger, and marked. */
export interface ShownMisfits {
  readonly count: number;
  readonly shown: readonly ShownMisfit[];
  /** How many are not shown. */
  readonly more: number;
  /** In what was said, a character stands marked that could not be seen. */
  readonly hasHidden: boolean;
}

export interface ShownMisfit {
  readonly problem: Problem;
  /** `null` for an item that is none of our questions. */
  readonly label: string | null;
  /** The question in the words of the file, or its link id. */
  readonly asked: string;
  readonly said: string;
  /** The file says more. */
  readonly isCut: boolean;
  readonly at: string;
}

/** A response may hold thousands. */
export const mostShown = 50;

/** In code units: as long as the longest text that a question takes. */
const longestSaid = 500;

/** Otherwise a text of line breaks alone would fill sheets. */
const mostLines = 12;

export function shownMisfits(misfits: readonly Misfit[], words: EditionWords): ShownMisfits {
  const shown = misfits.slice(0, mostShown);
  return {
    count: misfits.length,
    shown: shown.map((misfit) => shownMisfit(misfit, words)),
    more: misfits.length - shown.length,
    hasHidden: shown.some(({ said, text, question }) => [said, text ?? question].some(hasHidden)),
  };
}

function shownMisfit({ problem, question, text, said, at }: Misfit, words: EditionWords): ShownMisfit {
  const isOurs = Object.hasOwn(words.questions, question);
  const { beginning, isCut } = beginningOf(said, longestSaid);
  const lines = beginning.split('\n');
  return {
    problem,
    label: isOurs ? labelIn(words, question) : null,
    asked: shortLine(text ?? question),
    said: markedText(lines.slice(0, mostLines).join('\n')),
    isCut: isCut || lines.length > mostLines,
    at,
  };
}
