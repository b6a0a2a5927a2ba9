import type { Diff } from '../../diff/diff.ts';
import type { KeyReferrer } from '../../schema/file-schema.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import type { CheckContext, Violation } from '../check.ts';
import { comparableColumns } from './comparable-columns.ts';
import { identifyKey, type KeyColumn, showKey } from './key-columns.ts';
import { scanReferences } from './scan-references.ts';

/** Rows of another file that refer to a key which this change removed. */
export interface DanglingViolation extends Violation {
  /** The file that holds the references. */
  readonly referrer: string;
}

/**
 * Rows of files that this change does not touch and that refer to a key which base has and head has not: nobody would
 * look at those files, so the file that lost the key tells of them. They are read only where a key may be lost.
 */
export async function danglingReferences(
  referrer: KeyReferrer,
  context: CheckContext,
): Promise<DanglingViolation[]> {
  const { diff } = context;
  if (!diff?.changes.some(({ op }) => op === 'removed' || op === 'modified')) return [];
  const found: DanglingViolation[] = [];
  for (const path of referrer.source.paths) {
    found.push(...(await danglingIn(path, referrer, diff, context)));
  }
  return found;
}

async function danglingIn(
  path: string,
  { key, source }: KeyReferrer,
  diff: Diff,
  { base, head, scans, files, schema }: CheckContext,
): Promise<DanglingViolation[]> {
  const table = await files.table('head', path);
  const own = schema?.table;
  if (!table || !base || !own || !source.schema) return [];
  const args = [key.fields, source.schema, table, key.reference.fields, own] as const;
  const before = comparableColumns(...args, base);
  const now = comparableColumns(...args, head);
  // A column of the key that is gone is a finding of its own.
  if (!before || !now) return [];
  const touched = touchedKeys(diff, before.to);
  if (touched.size === 0) return [];
  const [rows, left] = await Promise.all([
    scanReferences(scans, table, now.from),
    scanReferences(scans, head, now.to),
  ]);
  return [...touched].flatMap((identity): DanglingViolation[] => {
    const holders = left.has(identity) ? [] : rows.rowsOf(identity);
    const [index] = holders;
    if (index === undefined) return [];
    const line = table.line(index);
    const refer = countPhrase(holders.length, 'row refers', 'rows refer');
    return [
      {
        side: 'head',
        byChange: true,
        count: holders.length,
        counterpart: { path, side: 'head', index, ...(line === undefined ? {} : { line }) },
        referrer: path,
        detail: `${refer} to ${key.reference.fields.join(' and ')} ${showKey(identity, key.fields.length)}, which is gone`,
      },
    ];
  });
}

/** Keys of rows that head lacks or has otherwise. */
function touchedKeys({ changes }: Diff, key: readonly KeyColumn[]): Set<string> {
  const touched = new Set<string>();
  for (const change of changes) {
    if (change.op !== 'removed' && change.op !== 'modified') continue;
    const identity = identifyKey(change.base.cells, key);
    if (identity !== undefined) touched.add(identity);
  }
  return touched;
}
