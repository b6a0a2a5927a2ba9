/**
 * The name a dataset goes by where the config gives none: the last part of its glob that says something, without
 * wildcards and extensions; the glob itself where no part does.
 *
 * @example
 * nameFromGlob('data/tickets/*.csv') // 'tickets'
 * nameFromGlob('data/orders-*.csv.gz') // 'orders'
 */
export function nameFromGlob(glob: string): string {
  const parts = glob.split('/').reverse();
  for (const [index, part] of parts.entries()) {
    const name = index === 0 ? part.replace(/\..*$/, '') : part;
    const said = name.replace(/\[[^\]]*\]|\{[^}]*\}|[*?{}]/g, '').replace(/^[-_. ]+|[-_. ]+$/g, '');
    if (said !== '') return said;
  }
  return glob;
}
