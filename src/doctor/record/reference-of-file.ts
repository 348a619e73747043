import { referenceFault } from '../../invitation/reference.ts';

/** A reference as the name of a file may hold it; none where a stranger wrote something else in its place. */
export function referenceOfFile(reference = ''): string {
  return referenceFault(reference) === undefined ? reference : '';
}
