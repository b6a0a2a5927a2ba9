/**
 * The first UTF-16 unit at which two texts differ; the shorter length where one starts with the other.
 *
 * @example
 * firstDifference('café', 'cafe') // 3
 */
export function firstDifference(base: string, head: string): number {
  const length = Math.min(base.length, head.length);
  let at = 0;
  while (at < length && base.charCodeAt(at) === head.charCodeAt(at)) at++;
  return at;
}
