import { nameMerged } from './name-merged.ts';
import { byRows, type MergedStratum, type Stratum } from './stratum.ts';

/**
 * Merges the two strata of the fewest rows into one, again and again, until the floors of all strata together are no
 * more than a total, or one stratum is left. Those that stay apart are left out of it while others can merge.
 *
 * @param floor The rows that each stratum is to give; one with fewer gives all it has.
 *
 * @example
 * mergeRarest([{ name: 'a', rows: 90 }, { name: 'b', rows: 6 }, { name: 'c', rows: 4 }], 2, 5).map(({ name }) => name)
 * // ['a', 'b + c']
 */
export function mergeRarest(
  strata: readonly Stratum[],
  floor: number,
  total: number,
): MergedStratum[] {
  const alone = [...strata]
    .sort(byRows)
    .map((stratum) => ({ ...stratum, members: [stratum.name] }));
  const apart = alone.filter((stratum) => stratum.apart);
  const together = alone.filter((stratum) => !stratum.apart);
  const left = mergeUntilFit(together, floor, total - floorsOf(apart, floor));
  return nameMerged(mergeUntilFit([...left, ...apart], floor, total).sort(byRows), alone);
}

function floorsOf(strata: readonly Stratum[], floor: number): number {
  return strata.reduce((sum, { rows }) => sum + Math.min(floor, rows), 0);
}

function mergeUntilFit(strata: MergedStratum[], floor: number, total: number): MergedStratum[] {
  let needed = floorsOf(strata, floor);
  const rarest = [...strata].sort((a, b) => byRows(b, a));
  // Each merged stratum has no fewer rows than the one before it, so two queues stay sorted without a search.
  const merged: MergedStratum[] = [];
  let [nextRare, nextMerged] = [0, 0];
  const takeRarest = () => {
    const [rare, pair] = [rarest[nextRare], merged[nextMerged]];
    if (pair === undefined || (rare !== undefined && rare.rows <= pair.rows)) {
      nextRare++;
      return rare!;
    }
    nextMerged++;
    return pair;
  };
  for (let left = strata.length; left > 1 && needed > total; left--) {
    const [rare, other] = [takeRarest(), takeRarest()];
    const both = mergeTwo(other, rare);
    needed += floorsOf([both], floor) - floorsOf([rare, other], floor);
    merged.push(both);
  }
  return [...rarest.slice(nextRare), ...merged.slice(nextMerged)];
}

function mergeTwo(larger: MergedStratum, smaller: MergedStratum): MergedStratum {
  const rows = larger.rows + smaller.rows;
  return {
    name: larger.name,
    rows,
    members: [...larger.members, ...smaller.members],
    ...(larger.rate !== undefined &&
      smaller.rate !== undefined &&
      rows > 0 && { rate: (larger.rate * larger.rows + smaller.rate * smaller.rows) / rows }),
    ...(larger.apart && smaller.apart && { apart: true }),
  };
}
