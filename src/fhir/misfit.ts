/**
 * Something in a response that our questionnaire has no place for.
 *
 * - `unknownItem`: an answer to a question that is not asked
 * - `unknownAnswer`: an option that is not one of the question's
 * - `wrongKind`: words where an option is wanted, or the reverse
 * - `severalAnswers`: more than 1 answer where there is 1
 * - `mixed`: an option that stands alone, ticked together with another
 * - `tooLong`: more words than the question takes
 * - `otherPerson`: answers about somebody else than the form is for
 * - `notAsked`: an answer that its other answers do not lead to
 * - `notOffered`: an option that its other answers do not lead to
 * - `missing`: said to be finished, and without an answer that is needed
 */
export type Problem =
  | 'unknownItem'
  | 'unknownAnswer'
  | 'wrongKind'
  | 'severalAnswers'
  | 'mixed'
  | 'tooLong'
  | 'otherPerson'
  | 'notAsked'
  | 'notOffered'
  | 'missing';

export interface Misfit {
  readonly problem: Problem;
  /** The link id, whether or not it is one of ours. */
  readonly question: string;
  /** What the file asks there, where it is none of our questions and says so. Input from a stranger too. */
  readonly text?: string;
  /** Where it stands in the file, as a FHIRPath. */
  readonly at: string;
  /** What was answered, as the file words it. Input from a stranger: to be shown with hidden characters marked. */
  readonly said: string;
}
