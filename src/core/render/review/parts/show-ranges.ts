/**
 * Numbers in ascending order, those in a row drawn together.
 *
 * @example
 * showRanges([1, 2, 3, 7, 9, 10]) // '1–3, 7, 9–10'
 */
export function showRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const n of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === n - 1) last[1] = n;
    else ranges.push([n, n]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
