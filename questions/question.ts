import type { Condition } from './condition.ts';
import type { Phrase, Prose, VoicedProse } from './words.ts';

/** `short`: deciding whether to call. `full`: before a visit. */
export type WalkLength = 'short' | 'full';

/** The longest short text, in characters as a person counts them (grapheme clusters). */
export const textLimit = 500;

interface Asked<Id extends string> {
  readonly id: Id;
  /** The walks that ask it. */
  readonly walks: readonly WalkLength[];
  /** Asked always when absent. */
  readonly when?: Condition;
}

interface Choice<Id extends string, Option extends string> extends Asked<Id> {
  readonly options: readonly Option[];
  /** Options offered only under a condition; the others always are. */
  readonly optionWhen?: { readonly [O in Option]?: Condition };
}

export interface ChooseOne<
  Id extends string = string,
  Option extends string = string,
  Optional extends boolean = boolean,
> extends Choice<Id, Option> {
  readonly kind: 'chooseOne';
  readonly optional: Optional;
  /**
   * Asked only when at least this many options that carry a condition are on offer: one place alone leaves nothing to
   * choose. In FHIR this is an `enableWhenExpression` (docs/decisions/0004 and 0019).
   */
  readonly atLeastOffered?: number;
  readonly words: ChooseOneWords<Option, Optional>;
}

export interface ChooseMany<
  Id extends string = string,
  Option extends string = string,
  Optional extends boolean = boolean,
> extends Choice<Id, Option> {
  readonly kind: 'chooseMany';
  readonly optional: Optional;
  /** Options that stand alone, such as "None of these". */
  readonly exclusive: readonly Option[];
  readonly words: ChooseManyWords<Option, Optional>;
}

export interface ShortText<Id extends string = string> extends Asked<Id> {
  readonly kind: 'shortText';
  readonly optional: true;
  readonly words: ShortTextWords;
}

/** A page that tells and does not ask. One that `ends` the path has nothing after it. */
export interface Notice<Id extends string = string> extends Asked<Id> {
  readonly kind: 'notice';
  readonly ends: boolean;
  readonly words: NoticeWords;
}

export type Question = ChooseOne | ChooseMany | ShortText;
export type Page = Question | Notice;

/** What a page asks and when, without the words: all that paths are made from. */
export type PageRules = WithoutWords<Page>;
export type QuestionRules = WithoutWords<Question>;

type WithoutWords<P> = P extends unknown ? Omit<P, 'words'> : never;

interface QuestionWords {
  /** A short name for the list of answers, the same for every voice. */
  readonly label: string;
  /** The heading of the page: a whole question, different for each voice where it must be. */
  readonly question: Phrase;
  readonly hint?: Phrase;
  readonly why: Phrase;
  /** Fixed help, shown to everyone who sees the page whatever they answer. */
  readonly help?: { readonly title: string; readonly body: Prose };
}

interface ChoiceWords<Option extends string> extends QuestionWords {
  readonly options: { readonly [O in Option]: Phrase };
  readonly optionHints?: { readonly [O in Option]?: Phrase };
}

type Missing<Optional extends boolean> = Optional extends true
  ? { readonly missing?: never }
  : { readonly missing: Phrase };

/** Errors are instructions. A question that must be answered says what to select. */
interface ChooseOneWords<Option extends string, Optional extends boolean> extends ChoiceWords<Option> {
  readonly errors: Missing<Optional>;
}

interface ChooseManyWords<Option extends string, Optional extends boolean> extends ChoiceWords<Option> {
  /** `mixed`: an exclusive option was ticked together with another. */
  readonly errors: Missing<Optional> & { readonly mixed: Phrase };
}

interface ShortTextWords extends QuestionWords {
  readonly errors: { readonly tooLong: Phrase };
}

interface NoticeWords {
  readonly title: Phrase;
  readonly body: VoicedProse;
}

type Definition<P, Defaulted extends PropertyKey> = Omit<P, 'kind' | Defaulted>;

export function chooseOne<
  const Id extends string,
  const Option extends string,
  const Optional extends boolean = false,
>(
  definition: Definition<ChooseOne<Id, Option, Optional>, 'optional'> & { readonly optional?: Optional },
): ChooseOne<Id, Option, Optional> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- absent is the default of `Optional`, false
  return { kind: 'chooseOne', ...definition, optional: (definition.optional ?? false) as Optional };
}

export function chooseMany<
  const Id extends string,
  const Option extends string,
  const Optional extends boolean = false,
>(
  definition: Definition<ChooseMany<Id, Option, Optional>, 'optional'> & { readonly optional?: Optional },
): ChooseMany<Id, Option, Optional> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- absent is the default of `Optional`, false
  return { kind: 'chooseMany', ...definition, optional: (definition.optional ?? false) as Optional };
}

export function shortText<const Id extends string>(
  definition: Definition<ShortText<Id>, 'optional'>,
): ShortText<Id> {
  return { kind: 'shortText', optional: true, ...definition };
}

export function notice<const Id extends string>(definition: Definition<Notice<Id>, never>): Notice<Id> {
  return { kind: 'notice', ...definition };
}
