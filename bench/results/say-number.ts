/** Two digits that matter: `times(7.14)` is `7.1`, `times(6)` is `6`, `times(23.4)` is `23`. */
export function times(value: number): string {
  return String(Number(value.toPrecision(2)));
}

/** `seconds(0.1234)` is `0.12 s`, `seconds(12.34)` is `12.3 s`. */
export function seconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} s`;
}

/** `megabytes(123_456_789)` is `123 MB`. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6).toLocaleString('en')} MB`;
}
