/**
 * A whole number with its thousands told apart, the same on every machine.
 *
 * @example
 * formatCount(10000) // '10,000'
 */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
