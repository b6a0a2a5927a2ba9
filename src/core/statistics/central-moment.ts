/**
 * The mean of a power of the distances from the mean; NaN of no numbers.
 *
 * @example
 * centralMoment([1, 3], 2) // 1
 */
export function centralMoment(numbers: readonly number[], power: number): number {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return numbers.reduce((sum, number) => sum + (number - mean) ** power, 0) / numbers.length;
}
