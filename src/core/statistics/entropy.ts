import { sharesOf } from './shares-of.ts';

/**
 * Shannon's entropy of a histogram in nats: 0 where everything is in one bin, ln k where k bins are equally full.
 *
 * @example
 * entropy([5, 0, 5]).toFixed(4) // '0.6931'
 */
export function entropy(counts: Iterable<number>): number {
  return sharesOf([...counts]).reduce(
    (sum, share) => (share === 0 ? sum : sum - share * Math.log(share)),
    0,
  );
}
