import type { Stratum } from './stratum.ts';

/** How a sample is shared out among strata. */
export type AllocationMethod = 'square-root' | 'proportional' | 'neyman' | 'equal';

/**
 * What a stratum counts when a sample is shared out.
 *
 * - `proportional`: its rows, so that the sample is a small copy of the whole.
 * - `square-root`: the square root of its rows. Rare strata are seen without a guess of any rate, at nearly the
 *   precision of Neyman's.
 * - `neyman`: its rows times the standard deviation √(p(1 − p)) of being wrong, which gives the most precise estimate
 *   of the whole where the guessed rates p are true (Neyman 1934). A stratum without a rate counts nothing.
 * - `equal`: one, so that strata can be compared.
 *
 * @example
 * weighStratum({ name: 'boots', rows: 900 }, 'square-root') // 30
 */
export function weighStratum({ rows, rate = 0 }: Stratum, method: AllocationMethod): number {
  switch (method) {
    case 'proportional':
      return rows;
    case 'square-root':
      return Math.sqrt(rows);
    case 'neyman':
      return rows * Math.sqrt(rate * (1 - rate));
    case 'equal':
      return Math.min(rows, 1);
  }
}
