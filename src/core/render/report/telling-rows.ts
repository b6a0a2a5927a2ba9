import type { Finding, FindingRow } from '../../checks/finding.ts';
import { listedRows } from './listed-rows.ts';

/** Of a long detail, no more is looked at to tell what kind it is. */
const SHAPE_LENGTH = 60;

/**
 * The rows of a finding that tell most, at most `most`, in the file's order: those that name another row before those
 * with a detail before bare places, and one of each kind of detail before a second of any.
 *
 * @example
 * tellingRows({ message: '', rows: [{ side: 'head', row: 1 }, { side: 'head', row: 2, detail: 'x' }] }, 1)
 * // [{ side: 'head', row: 2, detail: 'x' }]
 */
export function tellingRows(
  finding: Pick<Finding, 'rows' | 'message'>,
  most: number,
): FindingRow[] {
  const rows = listedRows(finding);
  const order = [...rows.keys()].sort((a, b) => weightOf(rows[b]!) - weightOf(rows[a]!));
  const seen = new Set<string>();
  const isFirst = new Set(
    order.filter((i) => weightOf(rows[i]!) > 0 && seen.size < seen.add(kindOf(rows[i]!)).size),
  );
  return [...isFirst, ...order.filter((i) => !isFirst.has(i))]
    .slice(0, most)
    .sort((a, b) => a - b)
    .map((i) => rows[i]!);
}

function weightOf({ counterpart, detail }: FindingRow): number {
  return (counterpart ? 2 : 0) + (detail === undefined ? 0 : 1);
}

/** Details of one kind differ in their numbers and words, and are alike in how they are built. */
function kindOf({ counterpart, detail = '' }: FindingRow): string {
  const shape = detail
    .slice(0, SHAPE_LENGTH)
    .replace(/\p{N}+/gu, '0')
    .replace(/[\p{L}\p{M}]+/gu, 'a');
  return JSON.stringify([counterpart?.path, counterpart?.side, shape]);
}
