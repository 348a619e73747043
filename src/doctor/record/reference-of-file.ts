import { referenceFault } from '../../invitation/reference.ts';

/** A reference as a file and its name may hold it; none where a stranger wrote something else in its place. */
export function referenceOfFile(reference = ''): string {
  return referenceFault(reference) === undefined ? reference : '';
}
