/**
 * A share as a percentage of so many significant digits, zeros at the end left away.
 *
 * @param share Not negative.
 * @param rounding Which way; `up` and `down` keep a bound a bound.
 *
 * @example
 * formatPercent(0.125) // '12.5 %'
 * formatPercent(0.0011397, 2, 'down') // '0.11 %'
 * formatPercent(0.009936, 2, 'up') // '1 %'
 */
export function formatPercent(
  share: number,
  digits = 3,
  rounding: 'nearest' | 'up' | 'down' = 'nearest',
): string {
  const percent = Number((share * 100).toPrecision(12));
  if (percent === 0) return '0 %';
  const unit = 10 ** (digits - 1 - Math.floor(Math.log10(percent)));
  const round = { nearest: Math.round, up: Math.ceil, down: Math.floor }[rounding];
  return `${Number((round(percent * unit) / unit).toPrecision(digits))} %`;
}
