import { cellText, isBlank } from '../table/cell.ts';
import type { Table } from '../table/table.ts';
import { cutText } from '../words/cut-text.ts';
import type { CheckContext } from './check.ts';

/** Texts of rows by 0-based row. */
export type Quotes = ReadonlyMap<number, string>;

/** Characters of a row's text that are shown. */
const LONGEST = 80;

/**
 * The texts of rows in some columns, as people are shown them: joined by ` · ` and cut.
 *
 * @param columns 0-based, as head has them.
 * @param rows 0-based, in any order; each may repeat.
 */
export async function readQuotes(
  { base, head, diff }: CheckContext,
  side: 'base' | 'head',
  columns: readonly number[],
  rows: readonly number[],
): Promise<Quotes> {
  const table = side === 'head' ? head : base;
  if (!table || columns.length === 0 || rows.length === 0) return new Map();
  if (side === 'head') return textsOf(table, columns, rows);
  const toBase = new Map(diff?.columns.pairs.map((pair) => [pair.head, pair.base]));
  return textsOf(
    table,
    columns.flatMap((column) => toBase.get(column) ?? []),
    rows,
  );
}

async function textsOf(
  table: Table,
  columns: readonly number[],
  rows: readonly number[],
): Promise<Quotes> {
  const texts = new Map<number, string>();
  for await (const batch of table.read([...new Set(rows)].sort((a, b) => a - b))) {
    for (const { index, cells } of batch) {
      const filled = columns.map((column) => cells[column]).filter((cell) => !isBlank(cell));
      const parts = filled.map((cell) => cellText(cell).trim());
      texts.set(index, cutText(parts.join(' · '), LONGEST));
    }
  }
  return texts;
}

/**
 * What was seen of a row, and its text; beside it that of the other row of a pair, where that is another.
 *
 * @example
 * quoteDetail('86 % alike with line 4', 'my card is gone', 'my card is lost')
 * // '86 % alike with line 4: “my card is gone” ↔ “my card is lost”'
 */
export function quoteDetail(detail: string, own: string, other?: string): string {
  const pair = other === undefined || other === own ? '' : ` ↔ “${other}”`;
  return `${detail}: “${own}”${pair}`;
}
