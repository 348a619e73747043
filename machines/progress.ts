import { type PageId, type SectionId, sections } from '../questions/questionnaire.ts';
import type { Path } from './path.ts';

export interface Progress {
  readonly section: SectionId;
  /** Counted from 1 among the sections that have a page on the path. */
  readonly part: number;
  readonly total: number;
}

/** How much is left, said by sections: their number is known on the path, while that of pages still depends on answers. */
export function progressAt(path: Path, id: PageId): Progress {
  const ahead = [...new Set(path.steps.map((step) => sectionOf(step.id)))];
  const section = sectionOf(id);
  return { section, part: ahead.indexOf(section) + 1, total: ahead.length };
}

export function sectionOf(id: PageId): SectionId {
  const found = sectionByPage.get(id);
  if (!found) throw new Error(`The page "${id}" stands in no section of the questionnaire.`);
  return found;
}

const sectionByPage: ReadonlyMap<PageId, SectionId> = new Map(
  sections.flatMap((section) => section.pages.map((page) => [page.id, section.id] as const)),
);
