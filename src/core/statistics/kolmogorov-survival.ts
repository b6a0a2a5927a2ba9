/**
 * The probability that a variable of the Kolmogorov distribution exceeds a value: twice the alternating sum of
 * exp(-2 k² x²) and, below 1, where that converges slowly, its theta-function twin (Marsaglia, Tsang & Wang 2003).
 *
 * @example
 * kolmogorovSurvival(1).toFixed(6) // '0.270000'
 */
export function kolmogorovSurvival(x: number): number {
  if (x <= 0) return 1;
  if (x < 1) {
    const power = -(Math.PI ** 2) / (8 * x * x);
    const sum = [1, 3, 5, 7].reduce((total, k) => total + Math.exp(k * k * power), 0);
    return 1 - (Math.sqrt(2 * Math.PI) / x) * sum;
  }
  const terms = [1, 2, 3, 4, 5].map((k) => (-1) ** (k - 1) * Math.exp(-2 * k * k * x * x));
  return 2 * terms.reduce((total, term) => total + term, 0);
}
