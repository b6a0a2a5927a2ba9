import type { Diff } from '../diff/diff.ts';

/**
 * Those of a file's columns whose cells are never shown, by the names they have there. Letter case and outer spaces
 * make no difference: a slip in either must not show what was meant to be hidden.
 *
 * @param columns As the config lists them.
 *
 * @example
 * namesHidden(['id', 'E-Mail '], ['e-mail']) // ['E-Mail ']
 */
export function namesHidden(names: readonly string[], columns: readonly string[]): string[] {
  const hidden = new Set(columns.map(fold));
  return names.filter((name) => hidden.has(fold(name)));
}

/**
 * The names, on either side, of the columns that a policy hides, as far as there are any. A column that was renamed
 * stays hidden by its other name too: a pull request must not show what the base branch hides.
 */
export function hiddenColumns(
  { base, head, columns }: Pick<Diff, 'base' | 'head' | 'columns'>,
  listed: readonly string[],
): ReadonlySet<string> {
  const hidden = new Set(namesHidden([...base.columns, ...head.columns], listed));
  if (hidden.size === 0) return hidden;
  for (const pair of columns.pairs) {
    const names = [base.columns[pair.base] ?? '', head.columns[pair.head] ?? ''];
    if (names.some((name) => hidden.has(name))) for (const name of names) hidden.add(name);
  }
  return hidden;
}

function fold(name: string): string {
  return name.trim().normalize('NFKC').toLowerCase();
}
