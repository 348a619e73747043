import type { DoctorKey } from '../keys/doctor-key.ts';
import type { RecipientDetails } from './recipient-details.ts';
import type { KeyFile, RecoveryKey } from './making.ts';
import type { Rehearsal } from './rehearsal.ts';

/**
 * Where the making of keys stands. A step holds what the steps before it made, so that none can be skipped, and of
 * secrets only the words while they are shown.
 */
export type Ceremony =
  | { readonly step: 'who'; readonly details: RecipientDetails | null }
  | { readonly step: 'file'; readonly details: RecipientDetails }
  | { readonly step: 'fileSaved'; readonly details: RecipientDetails; readonly file: KeyFile }
  | {
      readonly step: 'words';
      readonly details: RecipientDetails;
      readonly file: KeyFile;
      readonly recovery: RecoveryKey;
    }
  | { readonly step: 'openFile'; readonly details: RecipientDetails; readonly rehearsal: Rehearsal }
  | {
      readonly step: 'openWords';
      readonly details: RecipientDetails;
      readonly rehearsal: Rehearsal;
      readonly firstKey: DoctorKey;
      /** What the opened sample says. */
      readonly sample: string;
    }
  | {
      readonly step: 'lines';
      readonly details: RecipientDetails;
      readonly rehearsal: Rehearsal;
      readonly firstKey: DoctorKey;
      /** What the opened sample says. */
      readonly sample: string;
    };

export const beginning: Ceremony = { step: 'who', details: null };

/** As people count them. Making the file and saving it are one. */
export const stepNumbers: Readonly<Record<Ceremony['step'], number>> = {
  who: 1,
  file: 2,
  fileSaved: 2,
  words: 3,
  openFile: 4,
  openWords: 5,
  lines: 6,
};

/** Whether leaving now would lose what has been made. */
export function isUnfinished({ step }: Ceremony): boolean {
  return step !== 'who' && step !== 'file';
}
