/**
 * The rank of each number among all, from 1 for the least; equal ones share the mean of their ranks.
 *
 * @example
 * ranksOf([30, 10, 10]) // [3, 1.5, 1.5]
 */
export function ranksOf(numbers: readonly number[]): number[] {
  const order = numbers.map((_, i) => i).sort((a, b) => numbers[a]! - numbers[b]!);
  const ranks = new Array<number>(numbers.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && numbers[order[end]!] === numbers[order[start]!]) end++;
    for (let i = start; i < end; i++) ranks[order[i]!] = (start + end + 1) / 2;
    start = end;
  }
  return ranks;
}
