import type { FhirWords } from '../words/fhir-words.ts';
import type { WalkWords, Words } from '../words/words.ts';
import type { Form } from './canonical.ts';
import type { Certain } from './certain.ts';

/** The words that a Questionnaire is made of, in one language. */
export interface FormWords {
  readonly words: Pick<Words, 'language' | 'emergencyCheck'>;
  readonly walkWords: WalkWords;
  readonly fhir: FhirWords;
}

/** One form that is being made. */
export interface Making extends FormWords {
  readonly form: Form;
  readonly certain: Certain;
}
