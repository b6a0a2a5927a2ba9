import type { SliceTable } from '../labels/slices/slice-table.ts';
import { normaliseText } from '../similarity/normalise-text.ts';

/**
 * Which rows say what another row of the dataset says: all their texts are the same but for letter case, space and
 * punctuation. Where the dataset has no running text, all columns but the key count. A row that says nothing repeats none.
 *
 * @param source The column that tells where rows come from, which says nothing of what they say.
 */
export function findDuplicates(
  { columns, text, keys, ids }: SliceTable,
  source: string | undefined,
): Uint8Array {
  const others = [...columns.keys()].filter((name) => !keys.includes(name) && name !== source);
  const names = text.length > 0 ? text : others;
  const compared = names.flatMap((name) => columns.get(name) ?? []);
  const folded = compared.map(({ values }) => values.map(normaliseText));
  const first = new Map<string, number>();
  const repeats = new Uint8Array(ids.length);
  for (const row of ids.keys()) {
    const texts = compared.map(({ ofRow }, i) => (ofRow[row]! < 0 ? '' : folded[i]![ofRow[row]!]!));
    if (texts.every((each) => each === '')) continue;
    const content = JSON.stringify(texts);
    const before = first.get(content);
    if (before === undefined) first.set(content, row);
    else {
      repeats[before] = 1;
      repeats[row] = 1;
    }
  }
  return repeats;
}
