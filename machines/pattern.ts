import type { BodyPart } from '../questions/movements/body-parts.ts';

type Limb = 'leftArm' | 'rightArm' | 'leftLeg' | 'rightLeg';
export type PlacedSite = Exclude<BodyPart, 'arm' | 'leg'> | Limb;
export type Side = 'left' | 'right' | 'both' | 'notSure';

/** What was ticked. A limb that was not ticked is absent; a side that was not given counts as not sure. */
export interface Ticked {
  readonly midline: readonly Exclude<BodyPart, 'arm' | 'leg'>[];
  readonly arm?: Side;
  readonly leg?: Side;
}

export type Pattern =
  'not-stated' | 'one-part' | 'one-side' | 'trunk-and-others' | 'neighbouring' | 'separate' | 'unnamed';

/** The rules by number, as in the table that a neurologist signs (docs/pattern-rules.md). */
type Rule = 1 | 2 | 3 | 4 | 5 | 6;

export interface PatternReading {
  readonly pattern: Pattern;
  /** A leg or foot is among the parts. */
  readonly leg: boolean;
  /** The rules that were tried in order; the last one decided. */
  readonly trace: readonly Rule[];
}

/**
 * Names a pattern of parts only if every reasonable reading agrees. Evaluated in order, first match wins.
 * Source: the clinical brief, section 1.4, after Albanese et al. 2013, doi 10.1002/mds.25475. Awaits a neurologist's signature.
 */
export function patternOf(ticked: Ticked): PatternReading {
  const leg = ticked.leg !== undefined;
  if (ticked.midline.length === 0 && !ticked.arm && !leg) return { pattern: 'not-stated', leg, trace: [1] };
  if (ticked.arm === 'notSure' || ticked.leg === 'notSure') {
    return { pattern: agreedPattern(ticked), leg, trace: [1, 2] };
  }
  const { pattern, rule } = patternOfSites(sitesOf(ticked));
  return { pattern, leg, trace: rulesUpTo(rule) };
}

/** Rule 2: a side that is not known is tried every way. */
function agreedPattern(ticked: Ticked): Pattern {
  const found = new Set(
    sidesToTry(ticked.arm).flatMap((arm) =>
      sidesToTry(ticked.leg).map((leg) => patternOfSites(sitesOf(placed(ticked, arm, leg))).pattern),
    ),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : 'unnamed';
}

function sidesToTry(side: Side | undefined): readonly (Side | undefined)[] {
  return side === 'notSure' ? ['left', 'right', 'both'] : [side];
}

function placed(ticked: Ticked, arm: Side | undefined, leg: Side | undefined): Ticked {
  return { midline: ticked.midline, ...(arm && { arm }), ...(leg && { leg }) };
}

/** Each arm and each leg is a site of its own. A limb whose side is not known is left out. */
export function sitesOf({ midline, arm, leg }: Ticked): readonly PlacedSite[] {
  return [
    ...midline,
    ...(arm === 'left' || arm === 'both' ? (['leftArm'] as const) : []),
    ...(arm === 'right' || arm === 'both' ? (['rightArm'] as const) : []),
    ...(leg === 'left' || leg === 'both' ? (['leftLeg'] as const) : []),
    ...(leg === 'right' || leg === 'both' ? (['rightLeg'] as const) : []),
  ];
}

function patternOfSites(sites: readonly PlacedSite[]): { pattern: Pattern; rule: Rule } {
  if (sites.length === 1) return { pattern: 'one-part', rule: 3 };
  if (isArmAndLegOfOneSide(sites)) return { pattern: sites.length === 2 ? 'one-side' : 'unnamed', rule: 4 };
  if (sites.includes('trunk')) {
    const [fewest, most] = countsBesideTrunk(sites);
    if (fewest >= 2) return { pattern: 'trunk-and-others', rule: 5 };
    if (most >= 2) return { pattern: 'unnamed', rule: 5 };
  }
  return { pattern: patternByConnection(sites), rule: 6 };
}

/** Rule 4: an arm and a leg of the same side, and no limb on the other side. */
function isArmAndLegOfOneSide(sites: readonly PlacedSite[]): boolean {
  const limbs = sites.filter(isLimb).join(' ');
  return limbs === 'leftArm leftLeg' || limbs === 'rightArm rightLeg';
}

/** Rule 5: the sites beside the trunk, a pair of limbs counted as one region, then each limb by itself. */
function countsBesideTrunk(sites: readonly PlacedSite[]): readonly [number, number] {
  const others = sites.filter((site) => site !== 'trunk');
  const regions = new Set(others.map(regionOf));
  return [regions.size, others.length];
}

function regionOf(site: PlacedSite): string {
  if (site === 'leftArm' || site === 'rightArm') return 'arms';
  if (site === 'leftLeg' || site === 'rightLeg') return 'legs';
  return site;
}

function isLimb(site: PlacedSite): site is Limb {
  return regionOf(site) !== site;
}

/** Rule 6: next to each other with the settled neighbours, and still so with the disputed ones. */
function patternByConnection(sites: readonly PlacedSite[]): Pattern {
  const settled = isConnected(sites, settledNeighbours);
  const disputed = isConnected(sites, [...settledNeighbours, ...disputedNeighbours]);
  if (settled !== disputed) return 'unnamed';
  return settled ? 'neighbouring' : 'separate';
}

type Neighbours = readonly (readonly [PlacedSite, PlacedSite])[];

const settledNeighbours: Neighbours = [
  ['eyes', 'face'],
  ['eyes', 'neck'],
  ['face', 'neck'],
  ['voice', 'neck'],
  ['neck', 'trunk'],
  ['neck', 'leftArm'],
  ['neck', 'rightArm'],
  ['leftArm', 'rightArm'],
  ['leftLeg', 'rightLeg'],
];

/** No source was found for or against these. */
const disputedNeighbours: Neighbours = [
  ['face', 'voice'],
  ['trunk', 'leftArm'],
  ['trunk', 'rightArm'],
  ['trunk', 'leftLeg'],
  ['trunk', 'rightLeg'],
];

function isConnected(sites: readonly PlacedSite[], neighbours: Neighbours): boolean {
  const reached = new Set(sites.slice(0, 1));
  // A set visits what is added while it is walked, so this spreads until nothing new is next to what was reached.
  for (const site of reached) {
    for (const [one, other] of neighbours) {
      if (one === site && sites.includes(other)) reached.add(other);
      if (other === site && sites.includes(one)) reached.add(one);
    }
  }
  return reached.size === sites.length;
}

function rulesUpTo(last: Rule): readonly Rule[] {
  const rules: readonly Rule[] = [1, 2, 3, 4, 5, 6];
  return rules.slice(0, last);
}
