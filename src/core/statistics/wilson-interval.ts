/**
 * The interval in which a share lies that was seen `hits` times in `total` draws (Wilson, "Probable Inference, the Law
 * of Succession, and Statistical Inference", 1927). The whole of 0 to 1 for no draws.
 *
 * @param z Standard deviations on either side: 1.96 for 95 %, 2.576 for 99 %.
 *
 * @example
 * wilsonInterval(0, 0) // { low: 0, high: 1 }
 */
export function wilsonInterval(
  hits: number,
  total: number,
  z = 1.959963984540054,
): { low: number; high: number } {
  if (total === 0) return { low: 0, high: 1 };
  const share = hits / total;
  const square = z * z;
  const middle = (share + square / (2 * total)) / (1 + square / total);
  const half =
    (z / (1 + square / total)) *
    Math.sqrt((share * (1 - share)) / total + square / (4 * total * total));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
