import type { Spoken } from '../render-app.tsx';

/** One kind of page, or one state of it, with how to bring it on screen in any language. */
export interface PageKind {
  readonly name: string;
  readonly show: (spoken: Spoken) => Promise<unknown>;
}
