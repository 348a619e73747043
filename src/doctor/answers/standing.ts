import type { OpenedEnvelope } from '../../sealing/open.ts';

/** How one of several opened envelopes stands to the others. */
export interface Standing {
  /** `only`: no other copy of the same walk is open. `unclear`: another says the same number and time, and differs. */
  readonly copy: 'only' | 'newest' | 'older' | 'unclear';
  /** Another walk is open under the same reference: perhaps another person's. */
  readonly sharesReference: boolean;
}

type Copy = Pick<OpenedEnvelope, 'walk' | 'copy' | 'sealedAt' | 'recipient' | 'reference'>;

export function standingOf<One extends Copy>(one: One, all: readonly One[]): Standing {
  const copies = all.filter((other) => other !== one && isSameWalk(one, other));
  const sharesReference =
    one.reference !== '' &&
    all.some(
      (other) =>
        other.reference === one.reference && other.recipient === one.recipient && !isSameWalk(one, other),
    );
  return { copy: copyAmong(one, copies), sharesReference };
}

/** The newest first, and the copies of one walk beside each other, in the order in which the walks were brought. */
export function inOrder<One extends Copy>(all: readonly One[]): readonly One[] {
  const placeOf = (one: One) => all.findIndex((other) => isSameWalk(one, other));
  return [...all].sort((one, other) => placeOf(one) - placeOf(other) || compareAge(other, one));
}

/** Without copies that say the same and came in 2 ways, as by a link and by a file. */
export function withoutRepeats<One extends Copy & Pick<OpenedEnvelope, 'answers'>>(
  all: readonly One[],
): readonly One[] {
  return all.filter((one, place) => all.findIndex((other) => saysTheSame(one, other)) === place);
}

function copyAmong(one: Copy, copies: readonly Copy[]): Standing['copy'] {
  if (copies.length === 0) return 'only';
  if (copies.some((other) => compareAge(other, one) > 0)) return 'older';
  return copies.some((other) => compareAge(other, one) === 0) ? 'unclear' : 'newest';
}

/** The number counts; the clock of a device may have been changed. */
function compareAge(one: Copy, other: Copy): number {
  return one.copy - other.copy || one.sealedAt.getTime() - other.sealedAt.getTime();
}

function isSameWalk(one: Copy, other: Copy): boolean {
  return one.walk === other.walk && one.recipient === other.recipient && one.reference === other.reference;
}

function saysTheSame(
  one: Copy & Pick<OpenedEnvelope, 'answers'>,
  other: Copy & Pick<OpenedEnvelope, 'answers'>,
): boolean {
  return (
    isSameWalk(one, other) &&
    compareAge(one, other) === 0 &&
    JSON.stringify(one.answers) === JSON.stringify(other.answers)
  );
}
