import type { WalkLength } from '../../questions/question.ts';
import type { Voiced } from '../../questions/words.ts';

/** What the published FHIR resources say beside the questions. */
export interface FhirWords {
  readonly title: Readonly<Record<WalkLength, Voiced>>;
  readonly description: Readonly<Record<WalkLength, Voiced>>;
  readonly purpose: string;
  /** Before a list of what single options mean. */
  readonly optionHint: (option: string, hint: string) => string;
  readonly codeSystem: { readonly title: string; readonly description: string };
  readonly conceptMap: { readonly title: string; readonly description: string };
  readonly record: RecordWords;
}

/** What a record system is told beside the answers. */
export interface RecordWords {
  readonly documentTitle: string;
  readonly documentDescription: string;
  /** On every SNOMED CT code, until somebody has looked it up in a UK release. */
  readonly confirmInUkRelease: string;
  /** A place in SNOMED CT that a ticked part names, beside others. */
  readonly placeIncluded: string;
  /** The side in SNOMED CT of an answer such as the left arm. */
  readonly sideNamed: string;
}
