import { expectedStabilityIndex } from '../../statistics/expected-stability-index.ts';
import { populationStabilityIndex } from '../../statistics/population-stability-index.ts';
import { totalOf } from '../../statistics/total-of.ts';
import { countBins } from './bins.ts';
import type { Comparison, Texts } from './compare-distributions.ts';
import { consecutiveBlocks } from './consecutive-blocks.ts';

/** How unlike all of base a run of its rows is. */
export interface UnlikeRun {
  readonly psi: number;
  /** How many rows it has: as many as asked for, or fewer where base has no four runs of so many. */
  readonly rows: number;
  /** What is left of the index when what chance makes of so few rows is taken off; at least 0. */
  readonly beyondChance: number;
}

/**
 * The run of as many rows in base, or a quarter of base if that is fewer, that is most unlike all of it; undefined where base is too short to tell.
 *
 * @param texts The column in base, in the order of the rows.
 */
export function mostUnlikeRun(
  texts: Texts,
  rows: number,
  { bins, base }: Comparison,
): UnlikeRun | undefined {
  let most: UnlikeRun | undefined;
  for (const block of consecutiveBlocks(texts, rows)) {
    const head = countBins(bins, block);
    const psi = populationStabilityIndex(base, head);
    const run = { psi, rows: block.length, beyondChance: beyondChance({ psi, base, head }) };
    // Runs within chance are all beyond it by nothing: the index tells them apart.
    const apart = run.beyondChance - (most?.beyondChance ?? 0) || run.psi - (most?.psi ?? 0);
    if (!most || apart > 0) most = run;
  }
  return most;
}

/** An index less the one that two samples of one distribution have on average. */
export function beyondChance({
  psi,
  base,
  head,
}: Pick<Comparison, 'psi' | 'base' | 'head'>): number {
  const rows = totalOf(head);
  const byChance = rows === 0 ? 0 : expectedStabilityIndex(totalOf(base), rows, base.length);
  return Math.max(0, psi - byChance);
}
