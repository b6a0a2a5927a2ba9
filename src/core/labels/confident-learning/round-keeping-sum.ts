/** Sums this close to a whole number are taken for it. */
const NEAR = 1e-6;

/**
 * Rounds numbers so that their sum stays the whole number that it is: those that rounding moved furthest give way. Half a
 * unit goes to the even number, as in NumPy.
 *
 * @example
 * roundKeepingSum([1.5, 2.5, 2]) // [2, 2, 2]
 * roundKeepingSum([0.4, 0.4, 0.2]) // [0, 1, 0]
 */
export function roundKeepingSum(numbers: readonly number[]): number[] {
  const rounded = numbers.map(roundHalfToEven);
  const wanted = roundHalfToEven(sumOf(numbers));
  for (let off = wanted - sumOf(rounded); Math.abs(off) > NEAR; off = wanted - sumOf(rounded)) {
    const step = off > 0 ? 1 : -1;
    const furthest = numbers
      .map((number, i) => ({ i, gap: number - rounded[i]! }))
      .sort((a, b) => step * (b.gap - a.gap || b.i - a.i))
      .slice(0, Math.abs(off));
    for (const { i } of furthest) rounded[i]! += step;
  }
  return rounded;
}

function roundHalfToEven(number: number): number {
  const down = Math.floor(number);
  if (number - down !== 0.5) return Math.round(number);
  return down % 2 === 0 ? down : down + 1;
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
