import type { SampleSize } from './sample-size.ts';
import { sizeBySequence } from './sequential-plan.ts';
import { sizeByAcceptance } from './size-by-acceptance.ts';
import { sizeByKappaPower } from './size-by-kappa-power.ts';
import { sizeByMargin } from './size-by-margin.ts';
import { sizeByRate } from './size-by-rate.ts';
import { sizeByRows } from './size-by-rows.ts';
import type { SizePlan } from './size-plan.ts';

/**
 * How many of a number of rows a plan draws, and what that buys.
 *
 * @param population All rows that could be drawn.
 *
 * @example
 * decideSize({ kind: 'rate' }, 100_000).rows // 100
 */
export function decideSize(plan: SizePlan, population: number): SampleSize {
  switch (plan.kind) {
    case 'rows':
      return sizeByRows(plan, population);
    case 'rate':
      return sizeByRate(plan, population);
    case 'margin':
      return sizeByMargin(plan, population);
    case 'acceptance':
      return sizeByAcceptance(plan, population);
    case 'kappa':
      return sizeByKappaPower(plan, population);
    case 'sequential':
      return sizeBySequence(plan, population);
  }
}
