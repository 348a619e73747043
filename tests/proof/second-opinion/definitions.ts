/**
 * The pattern rules once more, from the published definitions (clinical brief 1.3 and 1.4, after Albanese et al. 2013,
 * doi 10.1002/mds.25475) and by another technique: sites are columns of a table, and a set of sites is a number whose
 * bits are those columns. Nothing here is imported from the product, so that a slip there is not repeated here.
 */
export type Name =
  'not-stated' | 'one-part' | 'one-side' | 'trunk-and-others' | 'neighbouring' | 'separate' | 'unnamed';

/** Who is next to whom. `s`: settled. `d`: disputed, since no source was read. */
const table = `
      E  F  V  N  T  AL AR GL GR
  E   .  s  .  s  .  .  .  .  .
  F   s  .  d  s  .  .  .  .  .
  V   .  d  .  s  .  .  .  .  .
  N   s  s  s  .  s  s  s  .  .
  T   .  .  .  s  .  d  d  d  d
  AL  .  .  .  s  d  .  s  .  .
  AR  .  .  .  s  d  s  .  .  .
  GL  .  .  .  .  d  .  .  .  s
  GR  .  .  .  .  d  .  .  s  .
`;

const [names = [], ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

/** The set of one site. */
export function site(name: string): number {
  const column = names.indexOf(name);
  if (column < 0) throw new Error(`There is no site "${name}".`);
  return 1 << column;
}

/**
 * A name is given only if every reasonable reading agrees on it.
 *
 * @param possible every set of sites that the ticks can mean: several where a side is not known
 */
export function nameOf(possible: readonly number[]): Name {
  return agreed(possible.map(nameOfSites));
}

function nameOfSites(sites: number): Name {
  if (sites === 0) return 'not-stated';
  if (count(sites) === 1) return 'one-part';
  if (isOneSided(sites)) return (sites & midline) === 0 ? 'one-side' : 'unnamed';
  return agreed(readings.map((read) => read(sites)));
}

function agreed(found: readonly Name[]): Name {
  const [first = 'unnamed'] = found;
  return found.every((name) => name === first) ? first : 'unnamed';
}

const midline = site('E') | site('F') | site('V') | site('N') | site('T');
const arms = site('AL') | site('AR');
const legs = site('GL') | site('GR');
const left = site('AL') | site('GL');
const right = site('AR') | site('GR');

/** Hemi: an arm and a leg of one side, and no limb of the other. */
function isOneSided(sites: number): boolean {
  const limbs = sites & (arms | legs);
  return limbs === left || limbs === right;
}

/**
 * The reasonable readings: a pair of limbs is one region or two, and disputed neighbours count or do not. Generalised
 * is the trunk and at least 2 other sites; segmental is contiguous; multifocal is not.
 */
const readings = [false, true].flatMap((pairsAreOne) =>
  ['s', 'sd'].map((marks) => (sites: number): Name => {
    const others = sites & ~site('T');
    const isGeneralised = sites !== others && (pairsAreOne ? regions(others) : count(others)) >= 2;
    if (isGeneralised) return 'trunk-and-others';
    return isContiguous(sites, marks) ? 'neighbouring' : 'separate';
  }),
);

function regions(sites: number): number {
  return [arms, legs].reduce((all, pair) => all - ((sites & pair) === pair ? 1 : 0), count(sites));
}

/** Grows from one site to all its neighbours until nothing is added. */
function isContiguous(sites: number, marks: string): boolean {
  let reached = sites & -sites;
  let grown = reached;
  do {
    reached = grown;
    grown |= neighboursOf(reached, marks) & sites;
  } while (grown !== reached);
  return reached === sites;
}

function neighboursOf(sites: number, marks: string): number {
  return rows.reduce((all, [name = '', ...cells]) => {
    if ((sites & site(name)) === 0) return all;
    return cells.reduce((row, cell, column) => (marks.includes(cell) ? row | (1 << column) : row), all);
  }, 0);
}

function count(sites: number): number {
  return names.filter((name) => (sites & site(name)) !== 0).length;
}
