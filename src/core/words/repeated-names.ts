/** Looked up for every cell shown, so a header is counted once. */
const KNOWN = new WeakMap<readonly string[], ReadonlySet<string>>();

/**
 * The names that more than one column has, for telling such columns apart.
 *
 * @example
 * repeatedNames(['id', 'score', 'score']) // new Set(['score'])
 */
export function repeatedNames(columns: readonly string[]): ReadonlySet<string> {
  const known = KNOWN.get(columns);
  if (known) return known;
  const seen = new Set<string>();
  const repeated = new Set(columns.filter((name) => seen.size === seen.add(name).size));
  KNOWN.set(columns, repeated);
  return repeated;
}
