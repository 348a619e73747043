import type { WalkLength } from '../../questions/question.ts';
import type { Prose } from '../../questions/words.ts';
import type { Recipient } from '../clinic/recipient-schema.ts';
import type { ReferenceFault } from '../invitation/reference.ts';
import type { ClinicNames } from './words.ts';

/** What a recipient is called. */
type RecipientNames = Pick<Recipient, 'name' | 'role'>;

/** The page that makes an invitation. */
export interface DoctorInviteWords {
  readonly lead: Prose;
  /** In place of the form where clinic.json names nobody. */
  readonly nobody: { readonly body: Prose; readonly action: string };
  readonly recipient: { readonly label: string; readonly missing: string };
  readonly length: {
    readonly label: string;
    readonly missing: string;
    readonly options: Readonly<Record<WalkLength, { readonly label: string; readonly hint: string }>>;
  };
  readonly language: {
    readonly label: string;
    readonly missing: string;
    /** Where there is nothing to choose. */
    readonly only: (language: string) => string;
  };
  readonly reference: {
    readonly label: string;
    readonly hint: string;
    readonly faults: Readonly<Record<ReferenceFault, string>>;
  };
  readonly make: string;
  /** Where the browser has no Web Crypto, as on a page without https. */
  readonly cannotMake: string;
  readonly made: MadeInvitationWords;
  readonly letter: LetterWords;
}

interface MadeInvitationWords {
  readonly title: string;
  /** "For Movement team, full set of questions, in English." */
  readonly made: (recipient: string, length: string, language: string) => string;
  readonly reference: (reference: string) => string;
  readonly noReference: string;
  readonly again: string;
  readonly link: {
    readonly title: string;
    readonly label: string;
    readonly copy: string;
    readonly copied: string;
    readonly see: string;
  };
  readonly warnings: { readonly title: string; readonly body: Prose };
  readonly message: {
    readonly title: string;
    readonly label: string;
    /** From the fullest to the shortest: the first that fits is taken. */
    readonly wordings: readonly [
      (clinic: ClinicNames, link: string) => string,
      ...((clinic: ClinicNames, link: string) => string)[],
    ];
    readonly fits: (length: string) => string;
    readonly long: (length: string, parts: string) => string;
    /** A character among the words that the alphabet of telephones does not have. */
    readonly unusual: string;
    readonly copy: string;
    readonly copied: string;
  };
  readonly copyFailed: string;
  readonly code: { readonly title: string; readonly body: string; readonly name: string };
  readonly letter: { readonly title: string; readonly body: string; readonly print: string };
}

/** The letter is read by the patient, so its words are those of the patients' pages. */
interface LetterWords {
  readonly reference: (reference: string) => string;
  readonly greeting: string;
  readonly asks: (recipient: RecipientNames, clinic: ClinicNames) => Prose;
  readonly how: {
    readonly title: string;
    readonly scan: string;
    readonly type: string;
    readonly afterwards: Prose;
  };
  readonly others: { readonly title: string; readonly body: (telephone: string) => Prose };
  readonly emergency: { readonly title: string; readonly body: Prose };
  readonly signature: (recipient: RecipientNames, clinic: ClinicNames) => readonly string[];
}
