import type { Finding } from './validators.mjs';

/** What one validator said of every resource, added up: the findings themselves would fill the report with thousands of lines. */
export interface Said {
  readonly kinds: Readonly<Record<string, Counts>>;
  readonly sentences: readonly Sentence[];
}

export interface Counts {
  readonly files: number;
  readonly error: number;
  readonly warning: number;
  readonly note: number;
}

/** Something that was said of several places, with the first of them. */
interface Sentence extends Pick<Finding, 'severity' | 'says'> {
  readonly count: number;
  readonly first: string;
}

interface Found {
  readonly file: string;
  readonly kind: string;
  readonly findings: readonly Finding[];
}

export function said(found: readonly Found[]): Said {
  return { kinds: kindsIn(found), sentences: sentencesIn(found) };
}

function kindsIn(found: readonly Found[]): Said['kinds'] {
  const kinds: Record<string, Counts> = {};
  for (const { kind, findings } of found) {
    const { files, ...counts } = kinds[kind] ?? { files: 0, error: 0, warning: 0, note: 0 };
    for (const { severity } of findings) counts[severity] += 1;
    kinds[kind] = { files: files + 1, ...counts };
  }
  return kinds;
}

function sentencesIn(found: readonly Found[]): readonly Sentence[] {
  const sentences = new Map<string, Sentence>();
  for (const { file, findings } of found) {
    for (const { severity, at, says } of findings) {
      const { count, first } = sentences.get(`${severity} ${says}`) ?? { count: 0, first: `${file} ${at}` };
      sentences.set(`${severity} ${says}`, { severity, says, count: count + 1, first });
    }
  }
  return [...sentences.values()];
}
