import { quantileBands } from '../../statistics/quantile-bands.ts';
import { formatCount } from '../../words/format-count.ts';

const BANDS = 4;

/**
 * Parts numbers into four bands of about as many rows each, named by their ends. The bands are those of the rows given;
 * a number of other data belongs to the band that it falls into.
 *
 * @param numbers One for each row, in any order.
 *
 * @example
 * partByBand([1, 2, 3, 4, 5, 6, 7, 8])(3) // '3 to 4'
 * partByBand([1, 2, 3, 4, 5, 6, 7, 8])(100) // '7 and more'
 */
export function partByBand(numbers: readonly number[]): (number: number) => string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const ends = quantileBands(sorted, BANDS);
  if (ends.length === 0) return () => 'all alike';
  const starts = ends.map((end) => sorted[firstAbove(sorted, end)]!);
  const names = [
    `up to ${shown(ends[0]!)}`,
    ...ends
      .slice(1)
      .map((end, i) => (starts[i] === end ? shown(end) : `${shown(starts[i]!)} to ${shown(end)}`)),
    `${shown(starts.at(-1)!)} and more`,
  ];
  return (number) => {
    const band = ends.findIndex((end) => number <= end);
    return names[band < 0 ? ends.length : band]!;
  };
}

/** The place of the first number above another, by halving. */
function firstAbove(sorted: readonly number[], end: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= end) low = middle + 1;
    else high = middle;
  }
  return low;
}

const shown = (number: number): string =>
  Number.isSafeInteger(number) ? formatCount(number) : String(number);
