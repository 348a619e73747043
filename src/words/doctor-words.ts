import type { Pattern } from '../../machines/pattern.ts';
import type { WalkLength } from '../../questions/question.ts';
import type { Prose, Voiced } from '../../questions/words.ts';
import type { DoctorInviteWords } from './doctor-invite-words.ts';
import type { DoctorFileWords } from './doctor-file-words.ts';
import type { DoctorOpenWords } from './doctor-open-words.ts';
import type { DoctorKeysWords } from './doctor-keys-words.ts';
import type { ClinicNames } from './words.ts';

/** The words of the doctor's pages. They speak to doctors and nurses, so medical terms stand without explanation. */
export interface DoctorWords {
  /** A BCP 47 language tag, used by `Intl`. */
  readonly language: string;
  readonly site: DoctorSiteWords;
  readonly invite: DoctorInviteWords;
  readonly open: DoctorOpenWords;
  readonly file: DoctorFileWords;
  readonly keys: DoctorKeysWords;
  readonly summary: DoctorSummaryWords;
}

/** The frame of those pages, and the page where they start. */
export interface DoctorSiteWords {
  readonly name: string;
  readonly navigation: string;
  /** `name`: the heading of the page. `link`: what the navigation calls it. `does` and `action`: on the start page. */
  readonly pages: Readonly<
    Record<
      'key' | 'invitation' | 'answers',
      { readonly name: string; readonly link: string; readonly does: string; readonly action: string }
    >
  >;
  readonly start: {
    readonly title: string;
    readonly lead: Prose;
    readonly note: Prose;
    /** The questionnaire for other systems, with a link to each form and to its codes. */
    readonly published: {
      readonly title: string;
      readonly lead: Prose;
      readonly forms: Readonly<Record<WalkLength, Voiced>>;
      readonly codes: string;
      readonly bodyCodes: string;
      readonly note: Prose;
    };
  };
  readonly footer: (clinic: ClinicNames) => string;
}

/** What a doctor reads about, in the order of a history. `others`: questions of an edition that no topic names. */
export type HistoryTopic =
  | 'who'
  | 'noticed'
  | 'where'
  | 'onset'
  | 'timing'
  | 'changedBy'
  | 'family'
  | 'medicines'
  | 'illness'
  | 'life'
  | 'wishes'
  | 'others';

/** A sentence in three voices says who answered: the patient, a parent, a carer. */
export interface DoctorSummaryWords {
  readonly title: string;
  readonly answeredBy: Voiced;
  readonly sentTo: (recipient: string) => string;
  readonly reference: (reference: string) => string;
  readonly noReference: string;
  readonly topics: Readonly<Record<HistoryTopic, string>>;
  /** "Age: 41 to 64". */
  readonly answer: (label: string, answers: string) => string;
  readonly distribution: {
    readonly asTicked: (name: string) => Voiced;
    readonly names: Readonly<Record<Exclude<Pattern, 'trunk-and-others'>, string>>;
    readonly trunkAndOthers: { readonly withLeg: string; readonly withoutLeg: string };
    readonly rule: (rule: string) => string;
  };
  readonly ownWords: {
    readonly title: Voiced;
    readonly label: (label: string) => string;
    /** What a character that cannot be seen, or that turns text around, is replaced by. */
    readonly hidden: string;
  };
  readonly advice: {
    readonly title: string;
    readonly none: string;
    readonly shownFor: (advice: string, label: string, answer: string) => string;
  };
  readonly notSure: (labels: string) => string;
  readonly leftEmpty: (labels: string) => string;
  readonly notAsked: (labels: string) => string;
  readonly version: (version: string, language: string) => string;
  readonly length: Readonly<Record<WalkLength, string>>;
  readonly copy: (written: string) => string;
  readonly sealedAt: (moment: string) => string;
}
