import type { AdviceGiven } from '../../machines/advice.ts';
import type { Reading } from '../../machines/reading.ts';
import type { WalkLength } from '../../questions/question.ts';
import type { Answer, NoticeId, PageId, QuestionId } from '../../questions/questionnaire.ts';

/** A named person, and all that they and the walk do. Everything is written by hand: the walk must come out the same. */
export interface Journey {
  readonly name: string;
  readonly length: WalkLength;
  /** Every page in the order in which it is expected, with what the person gives to its form. */
  readonly pages: readonly PageVisited[];
  /** After a short walk: the pages that "answer the rest" asks. */
  readonly rest?: readonly PageVisited[];
  /** The options that are expected on some of the pages. */
  readonly offered?: { readonly [Id in QuestionId]?: readonly string[] };
  readonly endsAt: 'summary' | 'askAParent';
  readonly reading: Reading;
  readonly advice: readonly AdviceGiven[];
}

/** A question with the value of its form, where empty checkboxes are `[]` and an empty text is `''`. A notice has none. */
export type PageVisited = { readonly [Id in PageId]: readonly [Id, ...FormValue<Id>] }[PageId];

type FormValue<Id extends PageId> = Id extends NoticeId ? [] : Id extends QuestionId ? [Answer<Id>] : never;
