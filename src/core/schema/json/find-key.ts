/** Values looked at, at most. */
const MAX_VISITS = 100_000;

/**
 * The JSON pointer of the first place where an object of a JSON value has a key, breadth first.
 *
 * @example
 * findKey({ properties: { a: { typ: 'string' } } }, 'typ') // '/properties/a/typ'
 */
export function findKey(value: unknown, key: string): string | undefined {
  const queue: { pointer: string; value: unknown }[] = [{ pointer: '', value }];
  for (let next = 0; next < queue.length && next < MAX_VISITS; next++) {
    const { pointer, value: one } = queue[next]!;
    if (typeof one !== 'object' || one === null) continue;
    for (const [name, inner] of Object.entries(one)) {
      const place = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (name === key && !Array.isArray(one)) return place;
      queue.push({ pointer: place, value: inner });
    }
  }
  return undefined;
}
