/**
 * A name that nothing else has: itself, or with a number where it is taken, which it then is. Linear however often one
 * name comes.
 *
 * @param taken The names so far, with the number last given to each.
 *
 * @example
 * nameApart('x', new Map([['x', 1]])) // 'x (2)'
 */
export function nameApart(name: string, taken: Map<string, number>): string {
  let count = taken.get(name) ?? 0;
  let apart = name;
  if (count > 0)
    do apart = `${name} (${++count})`;
    while (taken.has(apart));
  taken.set(name, Math.max(count, 1));
  if (apart !== name) taken.set(apart, 1);
  return apart;
}
