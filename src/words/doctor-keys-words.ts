import type { Prose } from '../../questions/words.ts';

/** The page where the keys of a recipient are made: a step is a page of its own. */
export interface DoctorKeysWords {
  /** Where this browser has no X25519. */
  readonly unsupported: Prose;
  readonly step: (step: number, steps: number) => string;
  readonly problem: string;
  readonly errorPrefix: string;
  readonly optional: string;
  readonly show: string;
  readonly working: string;
  readonly continue: string;
  readonly back: string;
  readonly who: {
    readonly lead: Prose;
    readonly need: Prose;
    readonly honest: Prose;
    readonly title: string;
    readonly fields: Readonly<Record<'id' | 'name' | 'role' | 'email' | 'telephone', RecipientFieldWords>>;
    readonly bring: string;
    readonly bringHint: string;
  };
  readonly file: {
    readonly title: string;
    readonly lead: Prose;
    readonly advice: Prose;
    readonly passphrase: string;
    readonly again: string;
    readonly tooShort: string;
    readonly different: string;
    readonly make: string;
  };
  readonly fileSaved: {
    readonly title: string;
    readonly lead: (file: string) => Prose;
    readonly saveAgain: string;
    readonly saved: (file: string) => string;
    readonly continue: string;
  };
  readonly words: {
    readonly title: string;
    readonly lead: Prose;
    readonly listed: string;
    readonly print: string;
    readonly continue: string;
    readonly sheet: RecoverySheetWords;
  };
  readonly openFile: {
    readonly title: string;
    readonly lead: (file: string) => Prose;
    readonly file: string;
    readonly fileHint: (file: string) => string;
    readonly passphrase: string;
    readonly open: string;
    readonly noFile: string;
    readonly noPassphrase: string;
    readonly refusals: Readonly<Record<'notAKeyFile' | 'wrongPassphrase' | 'damaged', string>>;
    readonly otherKey: (file: string) => string;
    readonly stuck: { readonly title: string; readonly body: Prose; readonly action: string };
  };
  readonly openWords: {
    readonly title: string;
    readonly lead: Prose;
    readonly words: string;
    readonly wordsHint: string;
    readonly open: string;
    readonly count: (count: number) => string;
    readonly unknownWord: (word: string, place: number) => string;
    readonly checksum: string;
    readonly otherKey: string;
    readonly stuck: { readonly title: string; readonly body: Prose; readonly action: string };
  };
  /** Seen by nobody but the person who opens it here. */
  readonly sample: { readonly text: string; readonly fileOpened: string; readonly wordsOpened: string };
  readonly lines: {
    readonly title: string;
    readonly lead: Prose;
    readonly label: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly fingerprint: string;
    readonly fingerprintNote: string;
    readonly nextTitle: string;
    readonly next: Prose;
    readonly another: string;
  };
  readonly keep: {
    readonly title: string;
    readonly body: Prose;
    readonly keep: string;
    readonly kept: string;
    readonly failed: string;
    readonly forget: string;
    readonly forgotten: string;
    readonly forgetFailed: string;
  };
}

interface RecipientFieldWords {
  readonly label: string;
  readonly hint: string;
  readonly error: string;
}

/** The paper that the 24 words are printed on. It speaks to whoever finds it in the safe. */
interface RecoverySheetWords {
  readonly title: string;
  readonly recipient: string;
  readonly made: string;
  readonly address: string;
  readonly fingerprint: string;
  readonly publicKey: string;
  readonly purpose: Prose;
  readonly keepApart: string;
}
