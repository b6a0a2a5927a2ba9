/**
 * A number for people, with its noun where one is given; the plural is the noun with an `s` unless told.
 *
 * @example
 * formatCount(10400, 'row') // '10,400 rows'
 */
export function formatCount(count: number, noun?: string, plural = `${noun}s`): string {
  const digits = count.toLocaleString('en-US');
  return noun === undefined ? digits : `${digits} ${count === 1 ? noun : plural}`;
}
