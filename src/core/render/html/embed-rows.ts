import type { Change } from '../../diff/change.ts';
import type { Diff } from '../../diff/diff.ts';
import type { Row } from '../../table/table.ts';
import { chooseRows, type RowBudget } from './choose-rows.ts';
import { embedJson } from './embed-json.ts';
import { RowEncoder } from './encode-row.ts';
import { KindList } from './kind-list.ts';
import type { FileData, FindingData } from './page-data.ts';
import { unifyColumns } from './unify-columns.ts';

/** Rows a script element holds: enough to parse fast, few enough to be written as they come. */
const ROWS_PER_CHUNK = 2_000;

/** What the page knows of a file besides its rows. */
export interface FileIdentity {
  readonly dataset: string;
  readonly path: string;
  readonly findings: readonly FindingData[];
}

/**
 * The changed rows of one file as script elements that hold JSON: any number of `data-rows` and, last, one
 * `data-file` that tells how to read them. Returns what is left of the budget.
 */
export async function* embedRows(
  id: number,
  identity: FileIdentity,
  diff: Diff,
  budget: RowBudget,
): AsyncGenerator<string, RowBudget> {
  const { changes, leftOut, rest } = chooseRows(diff.changes, budget);
  const unified = unifyColumns(diff);
  const kinds = new KindList();
  const encoder = new RowEncoder(diff, unified, kinds);
  for (let start = 0; start < changes.length; start += ROWS_PER_CHUNK) {
    const chunk = changes.slice(start, start + ROWS_PER_CHUNK);
    const moved = await readMoved(diff, chunk);
    const rows = chunk.map((change) =>
      encoder.encode(change, change.op === 'moved' ? moved.get(change.headIndex) : undefined),
    );
    yield `<script type="application/json" data-rows="${id}">${embedJson(rows)}</script>\n`;
  }
  const file: FileData = {
    ...identity,
    columns: unified.columns,
    kinds: kinds.list,
    rowCount: changes.length,
    leftOut,
  };
  yield `<script type="application/json" data-file="${id}">${embedJson(file)}</script>\n`;
  return rest;
}

/** Head's records of the moved rows among the changes, by 0-based row. */
async function readMoved(diff: Diff, changes: readonly Change[]): Promise<Map<number, Row>> {
  const indexes = changes.flatMap((change) => (change.op === 'moved' ? [change.headIndex] : []));
  const rows = new Map<number, Row>();
  if (indexes.length === 0) return rows;
  for await (const batch of diff.head.read(indexes))
    for (const row of batch) rows.set(row.index, row);
  return rows;
}
