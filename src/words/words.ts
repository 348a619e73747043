import type { AdviceWords } from '../../questions/advice.ts';
import type { FirstQuestionId } from '../../questions/first-questions.ts';
import type { AdviceId, PageWords, SectionId } from '../../questions/questionnaire.ts';
import type { Phrase, Prose } from '../../questions/words.ts';
import type { Site } from '../../machines/reading.ts';
import type { CallWords } from './call-words.ts';

/**
 * Every word that a person reads, in one language. A later language is another value of this type, loaded by itself
 * (src/words/languages.ts); a missing sentence fails to compile. Words that need a number, a list or a date get it
 * already written out by `Intl` for this language.
 */
export interface Words extends CommonWords, UrgentWords, Articles {
  readonly start: StartWords;
}

/** What every page of a patient has, whichever is opened first. */
export interface CommonWords {
  /** A BCP 47 language tag, used for `lang` and by `Intl`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly site: SiteWords;
  readonly failure: FailureWords;
}

/** The pages about an emergency: they stand in their HTML, so that nobody waits for script to read them. */
export interface UrgentWords {
  readonly emergencyCheck: EmergencyCheckWords;
  readonly emergency: EmergencyWords;
}

/** The pages of prose. */
export interface Articles {
  readonly about: Article;
  readonly privacy: Article;
  readonly accessibility: Article;
  readonly notFound: Article;
}

/** What a page that asks needs. */
export interface AskingWords {
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly questionPage: QuestionPageWords;
  /** Of the pages that have come. */
  readonly questions: Partial<PageWords>;
}

/** The words that come with the code that asks: those of the first questions. */
export interface FirstWords extends AskingWords {
  readonly questions: Pick<PageWords, FirstQuestionId>;
}

/** Every word of the walk. */
export interface WalkWords extends AskingWords {
  readonly questionPage: QuestionPageWords & LaterQuestionWords;
  readonly questions: PageWords;
  readonly advice: Readonly<Record<AdviceId, AdviceWords>>;
  readonly checkAnswers: CheckAnswersWords;
  readonly summary: SummaryWords;
  readonly explanation: ExplanationWords;
  readonly body: BodyWords;
  readonly call: CallWords;
  readonly keep: KeepWords;
  readonly answersFile: AnswersFileWords;
  readonly deleted: DeletedWords;
  readonly ended: EndedWords;
  readonly savedProblem: SavedProblemWords;
}

/** The clinic, as far as words speak of it. `telephone` is written as people read it. */
export interface ClinicNames {
  readonly name: string;
  readonly centre: string;
  readonly telephone: string;
  /** The number as a link inside prose. */
  readonly telephoneLink: string;
}

/** A page of prose with headings. */
export interface Article {
  readonly title: string;
  readonly lead?: Prose;
  readonly sections: readonly ArticleSection[];
}

export interface ArticleSection {
  readonly heading: string;
  readonly body: (clinic: ClinicNames) => Prose;
}

export interface SiteWords {
  readonly name: string;
  readonly skipToContent: string;
  readonly back: string;
  /** The link on every page to the emergency check. */
  readonly emergencyLink: string;
  /** `title` of the document. */
  readonly documentTitle: (page: string) => string;
  readonly errorTitle: (documentTitle: string) => string;
  readonly footer: {
    readonly label: string;
    readonly about: string;
    readonly privacy: string;
    readonly paper: string;
    readonly accessibility: string;
    readonly notDiagnosis: string;
    readonly runBy: (clinic: ClinicNames) => string;
  };
  readonly loading: string;
  /** Stands under it when the page takes long, or never comes. */
  readonly loadingHelp: (clinic: ClinicNames) => readonly string[];
  readonly withoutScript: string;
  /** Stands in brackets after a link to another site while the device has no network. */
  readonly needsNetwork: string;
}

export interface StartWords {
  readonly title: string;
  readonly lead: Prose;
  /** Heading and items of what to know before starting: who it is for, what happens to answers, what it does not do. */
  readonly before: readonly ArticleSection[];
  readonly choose: string;
  readonly short: { readonly title: string; readonly body: string; readonly action: string };
  readonly full: { readonly title: string; readonly body: string; readonly action: string };
  /** Shown in place of the two ways when answers are already in this browser. */
  readonly carryOn: {
    readonly title: string;
    readonly body: string;
    readonly action: string;
    readonly deleteAnswers: string;
    /** Where the answers could not be read, and are deleted all the same. */
    readonly deleted: string;
  };
  /** Other ways to get help, or to answer: by telephone, on paper. */
  readonly otherWays: readonly ArticleSection[];
}

export interface EmergencyCheckWords {
  readonly title: string;
  /** The heading above the list: "Call 999 now if". */
  readonly callNow: string;
  /** The one list, in groups that a frightened person can skim. */
  readonly groups: readonly { readonly title: string; readonly list: readonly string[] }[];
  readonly goNow: string;
  readonly goList: readonly string[];
  readonly none: string;
  readonly happening: string;
  readonly note: Prose;
}

export interface EmergencyWords {
  readonly title: string;
  /** The words of the telephone link to 999. */
  readonly call: string;
  readonly sections: readonly ArticleSection[];
  readonly notTold: (clinic: ClinicNames) => string;
  readonly backToCheck: string;
}

/** When the page itself fails. The answers are still in the browser. */
export interface FailureWords {
  readonly title: string;
  readonly body: readonly string[];
  readonly reload: string;
  /** In place of the body, where a page could not be fetched because nobody answered. */
  readonly noNetwork: readonly string[];
}

export interface QuestionPageWords {
  readonly continue: string;
  readonly whyWeAsk: string;
  readonly optional: string;
  /** Stands between the options that can be joined and those that stand alone. */
  readonly or: string;
  readonly clear: string;
  readonly problem: string;
  /** Read out before the error beside a field. */
  readonly errorPrefix: string;
  readonly part: (number: string, total: string, name: string) => string;
  /** Shown when the browser offers no storage at all. */
  readonly cannotSave: string;
  /** The way to stop here and come back. */
  readonly keep: string;
}

/** What no page of the first questions says to somebody who is new. */
export interface LaterQuestionWords {
  readonly charactersLeft: (count: number, written: string) => string;
  readonly charactersOver: (count: number, written: string) => string;
  /** On an answer that a file brought, and that nobody has looked at yet. */
  readonly fromFile: { readonly answered: string; readonly leftEmpty: string };
  /** The way to the summary while the rest of the questions is being asked. */
  readonly withoutTheRest: string;
}

export interface CheckAnswersWords {
  readonly title: string;
  readonly lead: Prose;
  readonly change: string;
  readonly notProvided: string;
  readonly confirm: string;
  readonly deleteAnswers: string;
  readonly fromFile: {
    readonly mark: string;
    readonly waiting: (count: number, written: string) => string;
    readonly look: string;
  };
}

export interface SummaryWords {
  readonly title: string;
  readonly lead: (clinic: ClinicNames) => Prose;
  readonly answeredOn: (date: string) => string;
  /** Lines to fill in by hand, in print only. */
  readonly byHand: readonly string[];
  readonly onThisPage: string;
  readonly advice: {
    readonly title: string;
    readonly because: (label: string, answer: string) => string;
  };
  readonly told: { readonly title: string; readonly change: string };
  readonly rest: { readonly title: string; readonly body: Prose; readonly action: string };
  readonly firstAppointment: { readonly title: string; readonly body: Prose };
  readonly treatments: { readonly title: string; readonly body: Prose };
  readonly sooner: { readonly title: string; readonly body: Prose };
  readonly driving: { readonly title: string; readonly body: Prose };
  readonly book: {
    readonly title: string;
    readonly lead: (clinic: ClinicNames) => Prose;
    readonly call: (clinic: ClinicNames) => string;
    readonly online: string;
    readonly sayTitle: string;
    readonly sayLead: string;
  };
  readonly copy: {
    readonly title: string;
    readonly lead: Prose;
    readonly print: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly download: string;
    readonly fileName: string;
  };
  readonly remove: { readonly title: string; readonly body: Prose; readonly action: string };
}

/** The five descriptions are always all shown, in the same words for everyone (rule 4 of the design). */
export interface ExplanationWords {
  readonly title: string;
  readonly lead: Prose;
  /** "You told us about 1 part of the body: neck or shoulders." */
  readonly told: (count: number, written: string, parts: string) => Phrase;
  readonly toldNothing: Phrase;
  /** Stands before the descriptions that are not the person's own. */
  readonly others: string;
  /** Stands before all of them, where none is the person's own. */
  readonly all: string;
  readonly descriptions: Readonly<Record<Description, { readonly title: string; readonly body: Prose }>>;
  readonly note: Prose;
}

/** The names follow the patterns of machines/pattern.ts that have a description. */
export type Description = 'one-part' | 'neighbouring' | 'separate' | 'one-side' | 'trunk-and-others';

export interface BodyWords {
  readonly left: string;
  readonly right: string;
  readonly sites: Readonly<Record<Site, string>>;
}

export interface KeepWords {
  readonly title: string;
  readonly body: Prose;
  readonly shared: Prose;
  readonly keep: string;
  /** "Your answers are kept on this device until 22 December 2026." */
  readonly kept: (until: string) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly failed: string;
  readonly goBack: string;
}

export interface AnswersFileWords {
  readonly title: string;
  readonly body: Prose;
  readonly action: string;
  readonly saved: string;
  readonly failed: string;
  readonly fileName: string;
}

export interface DeletedWords {
  readonly title: string;
  readonly body: Prose;
  readonly undo: string;
  readonly startAgain: string;
}

/** What a person can do where the walk ends early. */
export interface EndedWords {
  readonly anotherAnswers: string;
  readonly call: (clinic: ClinicNames) => string;
}

export interface SavedProblemWords {
  readonly title: string;
  readonly reasons: Readonly<Record<'unreadable' | 'newer' | 'expired', Prose>>;
  readonly fromFile: Prose;
  readonly startAgain: string;
}
