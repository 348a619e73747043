import type { Prose, Voice, Voiced } from '../../questions/words.ts';
import type { ClinicNames } from './words.ts';

/** What stands on the paper form beside the questions. Numbers of questions come as they are printed, such as "12a". */
export interface PaperWords {
  readonly title: Voiced;
  /** What a link to the form of another voice says. */
  readonly forms: Voiced;
  readonly otherForms: string;
  readonly largePrint: string;
  readonly usualPrint: string;
  /** On screen only. */
  readonly print: { readonly title: string; readonly body: (clinic: ClinicNames) => Prose };
  readonly notRead: { readonly title: string; readonly body: (clinic: ClinicNames) => Prose };
  readonly whatToDo: { readonly title: string; readonly body: (clinic: ClinicNames) => Prose };
  /** What the form itself says about whom it is for: "Who are you answering for? Me". */
  readonly given: (question: string, option: string) => string;
  readonly reference: string;
  readonly date: string;
  /** Before the lines that say who the person is. */
  readonly atTheClinic: string;
  /** Those lines: on a form about somebody else, who fills it in as well. */
  readonly byHand: Readonly<Record<Voice, readonly string[]>>;
  readonly howTo: { readonly title: string; readonly body: Prose };
  readonly tickOne: string;
  readonly tickAll: string;
  /** Whether a hint, as it stands on paper, says itself how many boxes to tick. */
  readonly saysHowMany: (hint: string) => boolean;
  /** What was written for the screen, with what stands on paper in its place. A sentence may hold only a part of it. */
  readonly onPaper: readonly { readonly screen: string; readonly paper: string }[];
  /** Parts of conditions, which the sentences after them take in. `options` are quoted and joined by "or". */
  readonly clauses: {
    readonly ticked: (options: string, number: string) => string;
    readonly other: (options: string, number: string) => string;
    readonly notTicked: (options: string, number: string) => string;
    readonly answered: (number: string) => string;
    readonly notAnswered: (number: string) => string;
    readonly tickedHere: (options: string) => string;
    readonly otherHere: (options: string) => string;
    /** The same box stands under another question. */
    readonly tickedToo: (number: string) => string;
  };
  readonly quoted: (option: string) => string;
  readonly answerIf: (condition: string) => string;
  readonly answerIfOffered: (count: string) => string;
  readonly readIf: (condition: string) => string;
  readonly optionIf: (condition: string) => string;
  readonly ifNot: (number: string) => string;
  readonly ifNotEnd: string;
  readonly goTo: (number: string) => string;
  readonly goToEnd: string;
  readonly firstTrue: string;
  readonly rule: (condition: string, number: string) => string;
  readonly ruleToEnd: (condition: string) => string;
  /** After several rules. */
  readonly noneTrue: (number: string) => string;
  readonly noneTrueEnd: string;
  readonly nowGoTo: (number: string) => string;
  readonly nowGoToEnd: string;
  readonly stop: string;
  readonly end: { readonly title: string; readonly body: (clinic: ClinicNames) => Prose };
  /** At the foot of every printed page. `print` is other where a word on the form is. */
  readonly foot: Readonly<Record<Voice, (version: string, print: string) => string>>;
  /** At the top of every printed page, with room to write: loose sheets are told apart by it, and it names nobody. */
  readonly sheetReference: string;
  readonly pageNumber: (page: string, pages: string) => string;
}
