/**
 * A share as a percentage, with one digit behind the point where it is below ten.
 *
 * @example
 * formatShare(0.1249) // '12 %'
 * formatShare(0.0125) // '1.3 %'
 */
export function formatShare(share: number): string {
  const percent = share * 100;
  return `${percent < 9.95 && percent > 0 ? percent.toFixed(1) : percent.toFixed(0)} %`;
}
