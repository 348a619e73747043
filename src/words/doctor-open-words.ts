import type { Prose } from '../../questions/words.ts';

/** The page that opens answers. */
export interface DoctorOpenWords {
  readonly cannotOpenHere: Prose;
  readonly bring: BringWords;
  readonly brought: BroughtWords;
  readonly key: OpeningKeyWords;
  readonly opened: OpenedWords;
}

/** The first step: sealed answers, from wherever they came. */
interface BringWords {
  readonly title: string;
  readonly lead: Prose;
  readonly paste: { readonly label: string; readonly hint: string; readonly action: string };
  readonly files: { readonly label: string; readonly hint: string };
  readonly camera: {
    readonly title: string;
    readonly body: string;
    readonly start: string;
    readonly stop: string;
    readonly picture: string;
    readonly starting: string;
    readonly looking: string;
    readonly stopped: string;
    readonly otherCode: string;
    readonly absent: string;
    readonly refused: string;
  };
  readonly added: (count: number, written: string) => string;
  readonly alreadyHere: string;
  /** Why something brought holds no answers that can be opened here. */
  readonly faults: Readonly<Record<'empty' | 'notInText' | 'notInAddress' | 'tooLong' | 'newer', string>>;
  /** The same of a file, by its name. */
  readonly fileFaults: Readonly<
    Record<'tooLarge' | 'unreadable' | 'notInFile' | 'notInPicture' | 'newer', (file: string) => string>
  >;
}

/** Sealed answers that wait for a key. */
interface BroughtWords {
  readonly title: string;
  readonly nothing: string;
  /** What stands outside the encryption, before anything was checked. */
  readonly header: (recipient: string, version: string) => string;
  readonly reference: (reference: string) => string;
  readonly noReference: string;
  readonly unchecked: string;
  readonly remove: (place: string) => string;
  readonly removed: string;
}

/** The second step: the key, in one of three forms. */
export interface OpeningKeyWords {
  readonly title: string;
  readonly lead: Prose;
  readonly label: string;
  readonly missing: string;
  readonly kept: (recipient: string) => { readonly label: string; readonly hint: string };
  readonly forget: (recipient: string) => string;
  readonly file: {
    readonly label: string;
    readonly hint: string;
    readonly choose: string;
    readonly missing: string;
    readonly passphrase: string;
    readonly noPassphrase: string;
    readonly faults: Readonly<Record<'notAKeyFile' | 'wrongPassphrase' | 'damaged', string>>;
  };
  readonly words: {
    readonly label: string;
    readonly hint: string;
    readonly box: string;
    readonly boxHint: string;
    readonly count: (count: number, written: string) => string;
    readonly unknownWord: (word: string, place: string) => string;
    readonly checksum: string;
  };
  readonly cannotUse: string;
  readonly nothingToOpen: string;
  readonly open: string;
  readonly opening: string;
}

/** What came out. */
interface OpenedWords {
  readonly title: string;
  readonly lead: Prose;
  readonly which: (place: string, total: string) => string;
  readonly refused: Readonly<
    Record<
      'notAnEnvelope' | 'newer' | 'cannotOpen' | 'unreadable' | 'unknownEdition' | 'notFetched' | 'answers',
      (recipient: string) => Prose
    >
  >;
  readonly refusedTitle: string;
  readonly newest: string;
  readonly older: string;
  readonly unclear: string;
  readonly sameReference: string;
  readonly print: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly download: string;
  readonly fileName: (reference: string) => string;
  readonly tryAnother: string;
  readonly close: string;
  readonly closed: string;
}
