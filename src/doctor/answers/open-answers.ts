import { type OpenedEnvelope, open, type OpenRefusal } from '../../sealing/open.ts';
import { loadEdition } from '../edition/load-edition.ts';
import { checkAnswers } from '../edition/sent-answers.ts';
import { type DoctorSummary, doctorSummary } from '../summary/doctor-summary.ts';
import type { Brought } from './brought.ts';
import { inOrder, type Standing, standingOf, withoutRepeats } from './standing.ts';

/**
 * `unknownEdition`: a version of the questions that this copy does not have. `notFetched`: it has it, and there was no
 * network. `answers`: not what that version asks.
 */
type AnswersRefusal = OpenRefusal | 'unknownEdition' | 'notFetched' | 'answers';

export type OpenedAnswers =
  | { readonly kind: 'opened'; readonly summary: DoctorSummary; readonly standing: Standing }
  | { readonly kind: 'refused'; readonly refusal: AnswersRefusal; readonly recipient: string };

/**
 * Opens everything that was brought, and checks it again by the edition that it names: whoever has an invitation can seal
 * whatever they like.
 *
 * @param nameOf what a recipient is called, by id
 */
export async function openAnswers(
  brought: readonly Brought[],
  key: CryptoKeyPair,
  nameOf: (recipient: string) => string,
): Promise<readonly OpenedAnswers[]> {
  const attempts = await Promise.all(brought.map((one) => attempt(one, key, nameOf)));
  const read = inOrder(withoutRepeats(attempts.flatMap((one) => ('summary' in one ? [one] : []))));
  const refused = attempts.flatMap((one) => ('refusal' in one ? [one] : []));
  return [
    ...read.map((one) => ({
      kind: 'opened' as const,
      summary: one.summary,
      standing: standingOf(one, read),
    })),
    ...refused,
  ];
}

type Refused = Extract<OpenedAnswers, { kind: 'refused' }>;
type Read = OpenedEnvelope & { readonly summary: DoctorSummary };

async function attempt(
  { bytes, header }: Brought,
  key: CryptoKeyPair,
  nameOf: (recipient: string) => string,
): Promise<Read | Refused> {
  const refused = (refusal: AnswersRefusal): Refused => ({
    kind: 'refused',
    refusal,
    recipient: nameOf(header.recipient),
  });
  const opening = await open(bytes, key);
  if (opening.kind === 'refused') return refused(opening.refusal);
  const { answers, walk, ...sent } = opening.opened;
  const edition = await loadEdition(sent.questionnaireVersion).catch(() => 'notFetched' as const);
  if (edition === 'notFetched') return refused('notFetched');
  if (edition === null) return refused('unknownEdition');
  const checked = checkAnswers(edition, answers, sent.length);
  if (checked.kind === 'refused') return refused('answers');
  const summary = doctorSummary({
    ...sent,
    recipient: nameOf(sent.recipient),
    edition,
    path: checked.path,
  });
  return { ...sent, answers, walk, summary };
}
