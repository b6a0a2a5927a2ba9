import { AlikeRows } from '../alike-rows.ts';
import { changedRows } from '../changed-rows.ts';
import type { CheckContext } from '../check.ts';
import { groupByKey } from './group-by-key.ts';
import { KeyReader } from './read-keys.ts';
import { type KeyScan, scanKeys } from './scan-keys.ts';

/**
 * What the keys of base tell beyond head's: the rows without a key that head lacks or has otherwise, and the groups of rows of
 * one key that have such a row. They follow from head's keys and from the rows that differ, so that base is not read.
 */
export async function scanBaseKeys({
  base,
  head,
  diff,
  key,
  scans,
}: CheckContext): Promise<Pick<KeyScan, 'blank' | 'duplicates'>> {
  if (!base || !diff || key.base.length === 0) return { blank: [], duplicates: [] };
  return scans.once(base, `keys left ${key.base.join()}`, async () => {
    const { byHash } = await scanKeys(scans, head, key.head);
    const { isShared } = changedRows(diff, 'head');
    const { indexes } = changedRows(diff, 'base');
    const left = new AlikeRows(indexes.length);
    const candidates = new Set<number>();
    const reader = new KeyReader(key.base, (hash, row) => {
      left.add(hash, row);
      for (const other of byHash.rowsOf(hash)) {
        if (isShared(other)) candidates.add(row).add(diff.headToBase[other]!);
      }
    });
    await reader.readAll(base, indexes);
    for (const row of left.alike()) candidates.add(row);
    const rows = [...candidates].sort((a, b) => a - b);
    return { blank: reader.blank, duplicates: await groupByKey(base, key.base, rows) };
  });
}
