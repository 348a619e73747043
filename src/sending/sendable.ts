import { createContext, type ComponentType } from 'react';
import type { Path } from '../../machines/path.ts';
import type { WalkLength } from '../../questions/question.ts';

/** What a finished walk has to send. */
export interface Sendable {
  readonly path: Path;
  readonly length: WalkLength;
}

/** The part of the summary that sends; `null` for somebody whom nobody invited. */
export const SendingContext = createContext<ComponentType<Sendable> | null>(null);
