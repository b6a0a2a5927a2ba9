/**
 * The only table of two raters and two labels with the given rates of the first label and the given kappa. Undefined
 * where there is none: rates that differ bound kappa.
 *
 * @example
 * twoLabelTable(0.5, 0.5, 0.6)?.map((row) => row.map((share) => share.toFixed(2)))
 * // [['0.40', '0.10'], ['0.10', '0.40']]
 */
export function twoLabelTable(
  first: number,
  second: number,
  kappa: number,
): [[number, number], [number, number]] | undefined {
  const expected = first * second + (1 - first) * (1 - second);
  const agreed = expected + kappa * (1 - expected);
  const both = (agreed + first + second - 1) / 2;
  const shares = [both, first - both, second - both, agreed - both];
  // A share that is nothing may be computed as a little less.
  if (shares.some((share) => share < -1e-12)) return undefined;
  const [a, b, c, d] = shares.map((share) => Math.max(0, share)) as [
    number,
    number,
    number,
    number,
  ];
  return [
    [a, b],
    [c, d],
  ];
}
