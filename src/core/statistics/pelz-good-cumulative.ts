const PI2 = Math.PI ** 2;
const ROOT = Math.sqrt(Math.PI / 2);
/** Beyond this many, the terms of the sums vanish. */
const TERMS = 20;

/**
 * The probability that the Kolmogorov distance between a large sample and its distribution is below a value, by the
 * expansion of Pelz & Good (1976) in the root of `n`, as Simard & L'Ecuyer (2011) write it. For `n` above 140 the
 * absolute error is below 1e-6.
 *
 * @example
 * pelzGoodCumulative(0.05, 500).toFixed(4) // '0.8413'
 */
export function pelzGoodCumulative(distance: number, n: number): number {
  const z = distance * Math.sqrt(n);
  const [z2, z4, z6, z8] = [z ** 2, z ** 4, z ** 6, z ** 8];
  let [k0, k1, k2, k3] = [0, 0, 0, 0];
  for (let k = 0; k < TERMS; k++) {
    const a = PI2 * (k + 0.5) ** 2;
    const weight = 2 * Math.exp(-a / (2 * z2));
    k0 += weight;
    k1 += (a - z2) * weight;
    k2 += (6 * z6 + 2 * z4 + a * (2 * z4 - 5 * z2) + a * a * (1 - 2 * z2)) * weight;
    k3 +=
      (a ** 3 * (5 - 30 * z2) +
        a * a * (-60 * z2 + 212 * z4) +
        a * (135 * z4 - 96 * z6) -
        30 * z6 -
        90 * z8) *
      weight;
  }
  let [j2, j3] = [0, 0];
  for (let k = 1; k < TERMS; k++) {
    const a = PI2 * k * k;
    const weight = 2 * Math.exp(-a / (2 * z2));
    j2 += a * weight;
    j3 += (3 * a * z2 - a * a) * weight;
  }
  const sum =
    k0 / z +
    k1 / (6 * z4) / Math.sqrt(n) +
    (k2 / (72 * z6 * z) - j2 / (36 * z2 * z)) / n +
    (k3 / (6480 * z8 * z2) + j3 / (216 * z6)) / n ** 1.5;
  return Math.min(Math.max(ROOT * sum, 0), 1);
}
