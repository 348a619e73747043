import { addresses, walkAddressForm } from '../addresses.ts';
import { firstQuestionAddress } from './made-pages.tsx';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

export type Manifest = Readonly<Record<string, Chunk>>;

/** The files of script that a page needs before it can be used, so that none is found only when another has come. */
export function scriptsOf(address: string, manifest: Manifest): readonly string[] {
  return [
    ...new Set(
      ['src/words/en/opening-words.ts', ...modulesOf(address)].flatMap((id) => filesOf(id, manifest)),
    ),
  ];
}

function modulesOf(address: string): readonly string[] {
  switch (address) {
    case addresses.start:
      return [...other, 'src/pages/start-page.tsx', 'src/words/en/start.ts'];
    case firstQuestionAddress:
      return [];
    case addresses.emergencyCheck:
    case addresses.emergency:
      return ['src/walk/emergency-pages.tsx', 'src/words/en/urgent-words.ts'];
    case addresses.invitation:
      return [...other, 'src/invitation/invitation-page.tsx', 'src/words/en/invited-words.ts'];
    case addresses.fromFile:
      return [...other, 'src/prefill/from-file-page.tsx', 'src/words/en/from-file.ts'];
    case addresses.keepAnswers:
    case addresses.deleted:
    case addresses.savedProblem:
      return [...later, 'src/walk/seldom-pages.tsx'];
    default:
      return walkAddressForm.test(address) ? later : [...other, 'src/words/en/articles.ts'];
  }
}

const other = ['src/pages/other-pages.tsx'];

/** Whoever opens a later page has answers that were kept. */
const later = ['src/walk/later-pages.tsx', 'src/words/en/walk-words.ts', 'src/saving/keeping.ts'];

function filesOf(id: string, manifest: Manifest): readonly string[] {
  const chunk = manifest[id] ?? manifest[sharedAs(id, manifest)];
  if (!chunk) throw new Error(`The build has no file for ${id}.`);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((imported) => filesOf(imported, manifest))];
}

/** A module that others import as well may stand in a file that is known by its name alone. */
function sharedAs(id: string, manifest: Manifest): string {
  const name = id.replace(/^.*\/|\.tsx?$/g, '');
  return Object.keys(manifest).find((key) => key.startsWith(`_${name}-`)) ?? '';
}
