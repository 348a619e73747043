import { checkAnswers } from '../../../../src/doctor/edition/sent-answers.ts';
import type { Opened } from '../../../../src/doctor/summary/doctor-summary.ts';
import { editionInForce } from '../../../questions/editions/edition-in-force.ts';
import type { FinishedJourney } from '../finished-journeys.ts';

const edition = await editionInForce();

/** The answers of a named person as a doctor has them after opening. */
export function openedJourney({ answers, length }: Pick<FinishedJourney, 'answers' | 'length'>): Opened {
  return openedWith({ edition, answers, length });
}

export function openedWith({
  edition,
  answers,
  length,
}: Pick<Opened, 'edition' | 'length'> & { readonly answers: unknown }): Opened {
  const checked = checkAnswers(edition, answers, length);
  if (checked.kind === 'refused') throw new Error('These answers are not those of a finished walk.');
  return {
    edition,
    path: checked.path,
    length,
    language: 'en',
    reference: 'K7-2',
    questionnaireVersion: edition.version,
    came: {
      kind: 'sealed',
      copy: 2,
      sealedAt: new Date(2026, 10, 24, 21, 0),
      recipient: 'Movement disorders team',
    },
  };
}
