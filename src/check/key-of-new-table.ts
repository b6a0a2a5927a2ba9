import { inferKey } from '../core/diff/infer-key.ts';
import type { Table } from '../core/table/table.ts';

/**
 * The key of a table that has no counterpart, 0-based: the configured one where it has it, else an inferred one.
 *
 * @param name The file's name without folder and extension.
 */
export async function keyOfNewTable(
  head: Table,
  key: readonly string[],
  name: string,
): Promise<readonly number[]> {
  const configured = key.map((column) => head.columns.indexOf(column));
  if (configured.length > 0 && configured.every((column) => column >= 0)) return configured;
  const pairs = head.columns.map((_, i) => ({ base: i, head: i, renamed: false, moved: false }));
  const pairing = { pairs, added: [], removed: [] };
  const inferred = await inferKey(head, head, pairing, { base: [], head: [] }, name);
  return inferred.headColumns;
}
