import type {
  Coding,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
} from 'fhir/r4';
import type { PathThrough, Step } from '../../machines/path.ts';
import type { PageRules } from '../../questions/question.ts';
import { inVoice, type Phrase } from '../../questions/words.ts';
import { canonicalOf, type Form, referenceSystem } from './canonical.ts';
import { optionCoding } from './coding.ts';
import { sdc } from './extensions.ts';
import { people } from './people.ts';

/** What was asked: an edition of the questionnaire, of today or of an earlier day. */
export interface AskedForm extends Form {
  readonly version: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly sections: readonly { readonly id: string; readonly pages: readonly string[] }[];
  readonly words: AskedWords;
}

interface AskedWords {
  readonly sections: Readonly<Record<string, string>>;
  /** By page. A notice has a title, and neither question nor options. */
  readonly questions: Readonly<
    Record<
      string,
      {
        readonly title?: unknown;
        readonly question?: Phrase;
        readonly options?: Readonly<Record<string, Phrase>>;
      }
    >
  >;
}

export interface Answered {
  readonly path: Pick<PathThrough<PageRules>, 'steps' | 'standsAt'>;
  /** `null` where nobody knows. */
  readonly authored: Date | null;
  /** The reference of the invitation, where there was one. */
  readonly reference?: string;
}

/**
 * Answers as a FHIR R4 QuestionnaireResponse. It follows the path: what is not asked carries nothing. A question that was seen and
 * left empty is an item without an answer; one that was not reached is no item.
 */
export function responseOf(asked: AskedForm, { path, authored, reference }: Answered): QuestionnaireResponse {
  const { contained, subject, author } = people(asked.voice);
  return {
    resourceType: 'QuestionnaireResponse',
    meta: { profile: [`${sdc}/sdc-questionnaireresponse`] },
    language: asked.language,
    contained,
    ...(reference && { identifier: { system: referenceSystem, value: reference } }),
    questionnaire: canonicalOf(asked, asked.version),
    status: path.standsAt === 'checkAnswers' ? 'completed' : 'in-progress',
    subject,
    ...(authored === null ? { _authored: unknown } : { authored: authored.toISOString() }),
    author,
    source: author,
    item: sectionsOf(asked, path.steps),
  };
}

/** SDC wants a moment, and R4 has a way to say that there is none to tell. */
const unknown = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
};

type Steps = readonly Step<string, PageRules>[];

function sectionsOf(asked: AskedForm, steps: Steps): QuestionnaireResponseItem[] {
  const reached = new Map(steps.map((step) => [step.id, step]));
  return asked.sections.flatMap(({ id, pages }) => {
    const item = pages.flatMap((page) => questionItems(asked, reached.get(page)));
    return item.length === 0 ? [] : [{ linkId: id, text: asked.words.sections[id] ?? id, item }];
  });
}

function questionItems(
  asked: AskedForm,
  step: Steps[number] | undefined,
): readonly QuestionnaireResponseItem[] {
  if (step?.answer === undefined) return [];
  const answer = answersOf(asked, step);
  const text = inVoice(asked.words.questions[step.id]?.question ?? step.id, asked.voice);
  return [{ linkId: step.id, text, ...(answer.length > 0 && { answer }) }];
}

/** An option in the words in which it was asked. */
export function askedCoding({ words, voice }: AskedForm, question: string, option: string): Coding {
  const said = words.questions[question]?.options?.[option] ?? option;
  return optionCoding(question, option, inVoice(said, voice));
}

function answersOf(asked: AskedForm, { id, page, answer }: Steps[number]): QuestionnaireResponseItemAnswer[] {
  if (answer === undefined || answer === null) return [];
  if (page.kind === 'shortText') return [{ valueString: String(answer) }];
  const ticked = typeof answer === 'string' ? [answer] : answer;
  return ticked.map((option) => ({ valueCoding: askedCoding(asked, id, option) }));
}
