import type { Rate } from './rate-difference-interval.ts';

/** Rates, and what each was drawn towards. */
export interface ShrunkRates {
  /** The mean of the rates, each counted by its rows. */
  readonly mean: number;
  /** How many rows the mean is worth beside a group's own; left out where the groups show no difference beyond chance. */
  readonly strength?: number;
  readonly rates: readonly number[];
}

/**
 * Rates of groups, those of small groups drawn towards the mean of all: empirical Bayes with a beta distribution of the
 * groups' true rates, fitted by moments (Kleinman 1973, "Proportions with extraneous variance", with the rows as weights).
 *
 * With n rows and the rate p in each of k groups, N rows in all, the mean m is Σ n·p / N, and S = Σ n·(p − m)². Chance alone
 * makes S about (k − 1)·m·(1 − m); the share ρ of the variance that lies between groups is what goes beyond it:
 *
 *     ρ = (S / (m·(1 − m)) − (k − 1)) / (N − Σ n² / N − (k − 1)), from 0 to 1
 *
 * The mean is then worth 1 / ρ − 1 rows, and a shrunk rate is (n·p + strength·m) / (n + strength). Where ρ is 0 every rate
 * is the mean, where it is 1 every rate is its own. Groups of no rows have the mean.
 *
 * @param groups Totals may be effective rows, which are no whole numbers.
 *
 * @example
 * shrinkRates([{ count: 1, total: 2 }, { count: 10, total: 100 }, { count: 40, total: 100 }]).rates.map((rate) => rate.toFixed(3))
 * // ['0.343', '0.105', '0.395']
 */
export function shrinkRates(groups: readonly Rate[]): ShrunkRates {
  const filled = groups.filter(({ total }) => total > 0);
  const all = filled.reduce((sum, { total }) => sum + total, 0);
  if (all === 0) return { mean: 0, rates: groups.map(() => 0) };
  const mean = filled.reduce((sum, { count }) => sum + count, 0) / all;
  const strength = strengthOf(filled, { mean, all });
  const rates = groups.map(({ count, total }) =>
    strength !== undefined && total + strength > 0
      ? (count + strength * mean) / (total + strength)
      : mean,
  );
  return { mean, ...(strength === undefined ? {} : { strength }), rates };
}

function strengthOf(
  groups: readonly Rate[],
  { mean, all }: { mean: number; all: number },
): number | undefined {
  const ofOneRow = mean * (1 - mean);
  const degrees = groups.length - 1;
  if (ofOneRow === 0 || degrees === 0) return undefined;
  const spread = groups.reduce(
    (sum, { count, total }) => sum + total * (count / total - mean) ** 2,
    0,
  );
  const room = all - groups.reduce((sum, { total }) => sum + total ** 2, 0) / all - degrees;
  if (room <= 0) return undefined;
  const share = Math.min(1, (spread / ofOneRow - degrees) / room);
  return share <= 0 ? undefined : 1 / share - 1;
}
