import { gammaln } from 'simple-statistics';
import type { Rate } from './rate-difference-interval.ts';

/** Terms smaller than this share of the sum change no digit of it. */
const NEGLIGIBLE = 1e-17;

/**
 * The probability, where two groups have the same rate, of a split of the counts at least as much to the side of the first
 * group as this one: Fisher's exact test, one-sided. It holds for the smallest counts and never says too little; for few
 * rows it says too much rather (Fisher 1935). 1 where a group is empty.
 *
 * @param first The group whose rate may be the greater one. Whole numbers.
 *
 * @example
 * fisherExactGreater({ count: 3, total: 4 }, { count: 1, total: 4 }).toFixed(6) // '0.242857'
 */
export function fisherExactGreater(first: Rate, second: Rate): number {
  const count = first.count + second.count;
  const total = first.total + second.total;
  if (first.total === 0 || second.total === 0) return 1;
  const [least, most] = [Math.max(0, count - second.total), Math.min(count, first.total)];
  if (first.count <= least) return 1;
  const term = (k: number) =>
    Math.exp(
      logChoose(count, k) +
        logChoose(total - count, first.total - k) -
        logChoose(total, first.total),
    );
  // On the far side of the mean the terms fall all the way, so that few of them make the sum.
  if (first.count / first.total >= count / total) {
    let [value, sum] = [term(first.count), 0];
    for (let k = first.count; k <= most && value > sum * NEGLIGIBLE; k++) {
      sum += value;
      value *= ((count - k) * (first.total - k)) / ((k + 1) * (second.total - count + k + 1));
    }
    return Math.min(1, sum);
  }
  let [value, sum] = [term(first.count - 1), 0];
  for (let k = first.count - 1; k >= least && value > sum * NEGLIGIBLE; k--) {
    sum += value;
    value *= (k * (second.total - count + k)) / ((count - k + 1) * (first.total - k + 1));
  }
  return Math.max(0, 1 - sum);
}

const logChoose = (n: number, k: number): number =>
  k === 0 || k === n ? 0 : gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);
