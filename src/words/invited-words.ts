import type { Prose } from '../../questions/words.ts';
import type { InvitationRefusal } from '../invitation/checked-invitation.ts';
import type { ClinicNames } from './words.ts';

/** What only somebody reads who came by the link of a doctor or nurse. */
export interface InvitedWords {
  readonly invitation: InvitationWords;
  readonly sending: SendingWords;
}

/** The recipient, as far as words speak of them: from clinic.json, never from the link. */
interface Asker {
  readonly name: string;
  readonly role: string;
  readonly clinic: ClinicNames;
}

export interface InvitationWords {
  readonly title: string;
  readonly lead: (asker: Asker) => Prose;
  readonly reference: (reference: string) => string;
  readonly before: { readonly title: string; readonly body: (asker: Asker) => Prose };
  readonly start: string;
  readonly unexpected: { readonly title: string; readonly body: (clinic: ClinicNames) => Prose };
  readonly refused: {
    readonly title: string;
    readonly reasons: Readonly<Record<InvitationRefusal, Prose>>;
    readonly still: { readonly title: string; readonly body: (clinic: ClinicNames) => Prose };
    readonly start: string;
  };
}

export interface SendingWords {
  readonly title: string;
  readonly notTold: (clinic: ClinicNames) => string;
  readonly lead: (asker: Asker) => Prose;
  readonly seal: string;
  readonly sealAgain: string;
  /** `when`: the moment of the last copy, written out. */
  readonly sealedBefore: (when: string) => string;
  readonly changedSince: (when: string) => string;
  readonly sealing: string;
  readonly cannotFetch: Prose;
  readonly cannotSeal: Prose;
  readonly tooLong: Prose;
  readonly refused: (clinic: ClinicNames) => Prose;
  readonly sealed: {
    readonly title: string;
    readonly lead: Prose;
    /** In place of it, once a way was used. */
    readonly tried: Prose;
  };
  readonly share: Way & {
    readonly text: string;
    readonly done: string;
    readonly failed: string;
    /** Shown while the device has no network. */
    readonly needsNetwork: string;
  };
  readonly email: Omit<Way, 'body'> & {
    readonly body: (address: string) => string;
    readonly subject: (reference: string) => string;
    /** Stands before the link, in the voice of the person who sends it. */
    readonly message: string;
    readonly done: string;
    /** Shown while the device has no network. */
    readonly needsNetwork: string;
  };
  readonly copy: Way & { readonly done: string; readonly failed: string };
  readonly file: Way & { readonly done: string; readonly fileName: (reference: string) => string };
  readonly code: Way & {
    readonly hide: string;
    readonly name: string;
    readonly shown: string;
    readonly tooMuch: string;
  };
  readonly tooLongForLink: string;
  readonly none: { readonly title: string; readonly body: (telephone: string) => Prose };
  readonly next: { readonly title: string; readonly body: (asker: Asker) => Prose };
  readonly worse: { readonly title: string; readonly body: Prose };
}

/** One way for sealed answers to leave the device. */
interface Way {
  readonly title: string;
  readonly body: string;
  readonly action: string;
}
