import { createContext, type ReactNode } from 'react';
import type { Path } from '../../machines/path.ts';
import type { WalkLength } from '../../questions/question.ts';

/** What a finished walk has to send. */
export interface Sendable {
  readonly path: Path;
  readonly length: WalkLength;
}

/** Draws the part of the summary that sends. */
export type ShowSending = (sendable: Sendable) => ReactNode;

/** `null` for somebody whom nobody invited. */
export const SendingContext = createContext<ShowSending | null>(null);
