import { type Voice, voices } from '../../questions/words.ts';
import { paperForm } from '../addresses.ts';

/** One file of the paper form: whom its words speak to, and how large they are. */
export interface PaperFile {
  readonly voice: Voice;
  readonly print: Print;
}

/** `large`: for people who asked for large print. */
export type Print = 'usual' | 'large';

export const paperFiles: readonly PaperFile[] = voices.flatMap((voice) => [
  { voice, print: 'usual' },
  { voice, print: 'large' },
]);

export function paperAddress({ voice, print }: PaperFile): string {
  return `${paperForm}${byVoice[voice]}${print === 'large' ? '/large-print' : ''}`;
}

const byVoice: Readonly<Record<Voice, string>> = { self: '', child: '/child', other: '/someone-else' };
