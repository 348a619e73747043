import type { Prose } from '../../questions/words.ts';
import type { Problem } from '../fhir/misfit.ts';
import type { FileRefusal } from '../prefill/read-file.ts';

/** The page that takes answers from a file. */
export interface FromFileWords {
  readonly fromFile: {
    readonly title: string;
    readonly lead: Prose;
    readonly file: { readonly label: string; readonly hint: string };
    readonly paste: { readonly label: string; readonly action: string };
    readonly refused: Readonly<Record<FileRefusal, string>>;
    readonly technical: string;
    /** A FHIRPath. */
    readonly placeInFile: (path: string) => string;
    readonly found: FoundWords;
  };
}

export interface FoundWords {
  readonly title: string;
  readonly count: (count: number, written: string) => string;
  readonly none: string;
  readonly dated: (date: string) => string;
  readonly whose: string;
  /** Where the file has another reference than the invitation of this visit. */
  readonly otherReference: (inFile: string, held: string) => string;
  readonly otherVersion: (version: string) => string;
  readonly noVersion: string;
  /** Where the file holds further sets of answers. */
  readonly others: string;
  readonly misfits: {
    readonly title: string;
    readonly lead: string;
    /** The lead where nothing in the file fits. */
    readonly alone: string;
    /** A question that is none of ours, by the name that the file gives it. */
    readonly unknown: (name: string) => string;
    readonly said: (said: string) => string;
    readonly why: Readonly<Record<Exclude<Problem, 'missing'>, string>>;
    readonly more: (count: number, written: string) => string;
  };
  /** Questions that a finished file leaves open. */
  readonly missing: { readonly title: string; readonly lead: string };
  readonly next: { readonly title: string; readonly body: Prose };
  readonly here: { readonly title: string; readonly body: Prose };
  readonly use: string;
  readonly keep: string;
  readonly replace: string;
  readonly another: string;
}
