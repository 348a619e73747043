import type { Path } from '../../../machines/path.ts';
import type { WalkLength } from '../../../questions/question.ts';
import type { Content } from '../../../src/sealing/content.ts';

/** What is sealed of a path. The copy and the walk are of those that pack worst. */
export function contentOf({ answers }: Pick<Path, 'answers'>, length: WalkLength): Content {
  return {
    answers,
    length,
    language: 'en',
    sealedAt: new Date('2026-12-31T23:59:59Z'),
    walk: 'x7Qz_0pLk-9',
    copy: 9999,
  };
}

/** Only an answered path is sent: where a notice ends the questions, there is no summary to send from. */
export function isSent(path: Path): boolean {
  return path.standsAt === 'checkAnswers';
}
