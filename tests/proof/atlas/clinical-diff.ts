import type { Move, Moves } from './moves.ts';
import { share, written } from './written.ts';
import { answersInWords } from './rules-in-words.ts';

/** What moved, from what to what and by which rule, for a doctor to read. Empty where nothing moved. */
export function clinicalDiff({ moves, answerSets }: Moves): string {
  if (moves.length === 0) return '';
  const moved = new Set(moves.map(({ decision }) => decision));
  return [...moved]
    .map((decision) =>
      [
        `## ${decision.name}`,
        '',
        ...ruleLines(decision),
        '',
        ...moves.filter((move) => move.decision === decision).flatMap((move) => linesOf(move, answerSets)),
      ].join('\n'),
    )
    .join('\n');
}

function ruleLines({ ruleWas, ruleIs }: Move['decision']): readonly string[] {
  return ruleWas === ruleIs
    ? [`The rule: ${ruleIs}.`]
    : [`The rule was: ${ruleWas}.`, `The rule is: ${ruleIs}.`];
}

function linesOf({ from, to, answerSets, example }: Move, all: bigint): readonly string[] {
  return [
    `- ${share(answerSets, all)} sets of answers (${written(answerSets)}) move from "${from}" to "${to}".`,
    `  For example: ${answersInWords(example)}.`,
    '',
  ];
}
