import type { Diff } from '../diff/diff.ts';

/**
 * The names, on either side, of the columns that a policy hides, as far as there are any. A column that was renamed stays hidden by its
 * other name too: a pull request must not show what the base branch hides.
 */
export function hiddenColumns(
  diff: Pick<Diff, 'base' | 'head' | 'columns'>,
  columns: readonly string[],
): ReadonlySet<string> {
  const present = new Set([...diff.base.columns, ...diff.head.columns]);
  const hidden = new Set(columns.filter((name) => present.has(name)));
  if (hidden.size === 0) return hidden;
  for (const pair of diff.columns.pairs) {
    const names = [diff.base.columns[pair.base], diff.head.columns[pair.head]];
    if (!names.some((name) => name !== undefined && hidden.has(name))) continue;
    for (const name of names) if (name !== undefined) hidden.add(name);
  }
  return hidden;
}
