/**
 * A share as a percentage, with one digit behind the point where it is below ten. What is not nothing, or not all, does
 * not read as if it were.
 *
 * @example
 * formatShare(0.1249) // '12 %'
 * formatShare(0.0125) // '1.3 %'
 * formatShare(0.0003) // 'under 0.1 %'
 * formatShare(0.997) // 'over 99 %'
 */
export function formatShare(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.05) return 'under 0.1 %';
  if (percent >= 99.5 && percent < 100) return 'over 99 %';
  return `${percent < 9.95 && percent > 0 ? percent.toFixed(1) : percent.toFixed(0)} %`;
}
