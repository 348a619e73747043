import type { Problem } from '../fhir/misfit.ts';
import type { ReadResponse, ResponseRefusal } from '../fhir/read-response.ts';
import type { Prose, Voiced } from '../../questions/words.ts';

/** Answers that came as a FHIR file and not sealed, and files for a record system. */
export interface DoctorFileWords {
  /** Before it is opened. */
  readonly brought: {
    readonly file: (version: string) => string;
    readonly fileWithoutVersion: string;
  };
  /** What was brought, where it was pasted and has no name. */
  readonly pasted: string;
  /** Why it cannot be read as answers, and where in it. */
  readonly refused: Readonly<Record<ResponseRefusal, (what: string, at: string) => string>>;
  readonly opening: {
    readonly title: string;
    readonly lead: Prose;
    readonly open: string;
    /** Beside sealed answers, which wait for a key. */
    readonly openWithoutKey: string;
    /** Said above what was opened so, and the way back to the rest. */
    readonly leftLocked: string;
    readonly openLocked: string;
  };
  readonly sameReference: string;
  readonly provenance: ProvenanceWords;
  readonly misfits: MisfitWords;
  readonly record: RecordFileWords;
}

/** What a file says of itself. Nobody vouches for any of it. */
interface ProvenanceWords {
  readonly notLocked: string;
  readonly nobodyVouches: string;
  /** To whom its form speaks. */
  readonly form: Voiced;
  readonly status: Readonly<Record<ReadResponse['status'], string>>;
  readonly authored: (moment: string) => string;
  readonly notAuthored: string;
  readonly version: (version: string, language: string) => string;
  readonly noLanguage: (version: string) => string;
  /** The file names the questions and not their version, and is read by the one in force. */
  readonly noVersion: (version: string) => string;
  /** Of a bundle with several. */
  readonly others: (count: number, written: string) => string;
  /** The page at which the answers end. */
  readonly endedAt: (notice: string) => string;
  readonly advice: {
    readonly title: string;
    readonly none: string;
    readonly belongsTo: (advice: string, label: string, answer: string) => string;
  };
  /** For each kind of answer that is not there. */
  readonly unanswered: (labels: string) => string;
  readonly notYet: (labels: string) => string;
  readonly leftEmpty: (labels: string) => string;
  readonly notLedTo: (labels: string) => string;
  readonly notLedToYet: (labels: string) => string;
}

/** What in a file has no place in the summary. */
interface MisfitWords {
  readonly title: string;
  /** At the top of the summary, which the list ends. */
  readonly count: (count: number, written: string) => string;
  readonly why: Readonly<Record<Problem, string>>;
  /** A question that is none of ours, in the words of the file. */
  readonly item: (asked: string) => string;
  readonly nothingSaid: string;
  readonly place: (at: string) => string;
  readonly cut: (text: string) => string;
  readonly more: (count: number, written: string) => string;
}

interface RecordFileWords {
  readonly title: string;
  readonly lead: Prose;
  readonly misfits: string;
  readonly response: { readonly action: string; readonly hint: string };
  readonly bundle: { readonly action: string; readonly hint: string };
  readonly fails: string;
  readonly responseName: (reference: string) => string;
  readonly bundleName: (reference: string) => string;
}
