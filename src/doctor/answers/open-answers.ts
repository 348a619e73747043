import { questionnaireVersion } from '../../../questions/version.ts';
import { readAnswers } from '../../fhir/read-answers.ts';
import { type OpenedEnvelope, open, type OpenRefusal } from '../../sealing/open.ts';
import type { Edition } from '../edition/edition-schema.ts';
import { loadEdition } from '../edition/load-edition.ts';
import { checkAnswers } from '../edition/sent-answers.ts';
import { recordOf, type SummaryRecord } from '../record/summary-record.ts';
import { type DoctorSummary, doctorSummary, type Opened } from '../summary/doctor-summary.ts';
import type { Brought, BroughtFile, BroughtSealed } from './brought.ts';
import { inOrder, type Standing, standingOf, withoutRepeats } from './standing.ts';

/**
 * `unknownEdition`: a version of the questions that this copy does not have. `notFetched`: it has it, and there was no
 * network. `answers`: not what that version asks.
 */
type AnswersRefusal = OpenRefusal | 'unknownEdition' | 'notFetched' | 'answers';

export type OpenedAnswers =
  | {
      readonly kind: 'opened';
      readonly summary: DoctorSummary;
      readonly record: SummaryRecord;
      readonly standing: Standing;
      /** Other answers under the same reference are open, and these or they came as a file. */
      readonly sharesWithFile: boolean;
    }
  | { readonly kind: 'refused'; readonly refusal: AnswersRefusal; readonly recipient: string };

/**
 * Opens what was brought, and checks it again by the edition that it names: whoever has an invitation can seal whatever they
 * like, and anybody can write a file.
 *
 * @param key opens what is sealed; without one, that stays as it is
 * @param nameOf what a recipient is called, by id
 */
export async function openAnswers(
  brought: readonly Brought[],
  key: CryptoKeyPair | null,
  nameOf: (recipient: string) => string,
): Promise<readonly OpenedAnswers[]> {
  const sealed = key === null ? [] : brought.filter((one) => one.kind === 'sealed');
  const attempts = key === null ? [] : await Promise.all(sealed.map((one) => openSealed(one, key, nameOf)));
  const fromFiles = await Promise.all(brought.filter((one) => one.kind === 'file').map(openFile));
  const copies = inOrder(withoutRepeats(attempts.flatMap((one) => ('summary' in one ? [one] : []))));
  const files = fromFiles.flatMap((one) => ('summary' in one ? [one] : []));
  return [
    ...copies.map((one) => opened(one, standingOf(one, copies), files)),
    ...files.map((one) => opened(one, alone, [...copies, ...files])),
    ...[...attempts, ...fromFiles].flatMap((one) => ('refusal' in one ? [one] : [])),
  ];
}

type Refused = Extract<OpenedAnswers, { kind: 'refused' }>;

interface Read {
  readonly reference: string;
  readonly summary: DoctorSummary;
  readonly record: SummaryRecord;
}

/** A file does not say which walk or copy it is. */
const alone: Standing = { copy: 'only', sharesReference: false };

function opened(one: Read, standing: Standing, others: readonly Read[]): OpenedAnswers {
  const { summary, record, reference } = one;
  const sharesWithFile =
    reference !== '' && others.some((other) => other !== one && other.reference === reference);
  return { kind: 'opened', summary, record, standing, sharesWithFile };
}

async function openSealed(
  { bytes, header }: BroughtSealed,
  key: CryptoKeyPair,
  nameOf: (recipient: string) => string,
): Promise<(OpenedEnvelope & Read) | Refused> {
  const refused = (refusal: AnswersRefusal): Refused => ({
    kind: 'refused',
    refusal,
    recipient: nameOf(header.recipient),
  });
  const opening = await open(bytes, key);
  if (opening.kind === 'refused') return refused(opening.refusal);
  const { answers, length, language, reference, questionnaireVersion, copy, sealedAt } = opening.opened;
  const edition = await editionOr(questionnaireVersion);
  if (typeof edition === 'string') return refused(edition);
  const checked = checkAnswers(edition, answers, length);
  if (checked.kind === 'refused') return refused('answers');
  const recipient = nameOf(opening.opened.recipient);
  return {
    ...opening.opened,
    ...readAs({
      edition,
      path: checked.path,
      length,
      language,
      reference,
      questionnaireVersion,
      came: { kind: 'sealed', copy, sealedAt, recipient },
    }),
  };
}

async function openFile({ response }: BroughtFile): Promise<Read | Refused> {
  const { length, language, reference, status, authored, version, others } = response;
  const edition = await editionOr(version ?? questionnaireVersion);
  if (typeof edition === 'string') return { kind: 'refused', refusal: edition, recipient: '' };
  const { path, misfits } = readAnswers(response, edition.pages);
  return readAs({
    edition,
    path,
    length,
    language,
    reference,
    questionnaireVersion: edition.version,
    came: { kind: 'file', status, authored, namesVersion: version !== null, others, misfits },
  });
}

function readAs(opened: Opened): Read {
  return { reference: opened.reference, summary: doctorSummary(opened), record: recordOf(opened) };
}

async function editionOr(version: string): Promise<Edition | 'unknownEdition' | 'notFetched'> {
  try {
    return (await loadEdition(version)) ?? 'unknownEdition';
  } catch {
    return 'notFetched';
  }
}
