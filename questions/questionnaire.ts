import type { AdviceWords } from './advice.ts';
import { adviceList, sections } from './order.ts';
import type { ChooseMany, ChooseOne, Question } from './question.ts';

export { adviceList, sections };

type PageDefinition = (typeof sections)[number]['pages'][number];
type QuestionDefinition = Extract<PageDefinition, Question>;

export type SectionId = (typeof sections)[number]['id'];
export type PageId = PageDefinition['id'];
export type QuestionId = QuestionDefinition['id'];
export type NoticeId = Exclude<PageId, QuestionId>;
export type AdviceId = (typeof adviceList)[number]['id'];

type Value<Q> =
  Q extends ChooseOne<string, infer Option>
    ? Option
    : Q extends ChooseMany<string, infer Option>
      ? readonly Option[]
      : string;

/** What a person may answer to one question. `null` is an optional question that was seen and left empty. */
export type Answer<Id extends QuestionId = QuestionId> =
  Extract<QuestionDefinition, { id: Id }> extends infer Q
    ? Q extends { optional: true }
      ? Value<Q> | null
      : Value<Q>
    : never;

/** Everything that was entered, by question, on branches that were left as well. Read it through the path only. */
export type Answers = { readonly [Id in QuestionId]?: Answer<Id> };

/** The words of each page, by its id: what a later language has to bring. */
export type PageWords = {
  readonly [P in PageDefinition as P['id']]: P['words'];
};

/** Every page, in the order in which they are asked. */
export const pages: readonly PageDefinition[] = sections.flatMap((section) => [...section.pages]);

export function isQuestionId(id: string): id is QuestionId {
  return questionIds.has(id);
}

const questionIds = new Set<string>(pages.filter((page) => page.kind !== 'notice').map((page) => page.id));

export type AdviceWordsById = Readonly<Record<AdviceId, AdviceWords>>;
