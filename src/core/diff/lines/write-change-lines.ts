import { type Cell, cellJson } from '../../table/cell.ts';
import type { Row } from '../../table/table.ts';
import type { CellChange, Change } from '../change.ts';
import type { Diff } from '../diff.ts';
import { CHANGES_SCHEMA_VERSION } from './change-line.ts';
import { dialectJson } from './dialect-json.ts';

/**
 * A difference as JSON Lines, the contract for machines: a header, a line a change, a summary. Each string is
 * one line with its line end. `docs/diff-format.md` describes it; {@link applyChanges} takes it.
 *
 * @param baseDigest SHA-256 of base's bytes, see `digestOf`.
 */
export function* writeChangeLines(diff: Diff, baseDigest: string): Generator<string> {
  yield lineOf(JSON.stringify(headerLine(diff, baseDigest)));
  for (const change of diff.changes) yield lineOf(changeLine(change));
  yield lineOf(JSON.stringify(summaryLine(diff)));
}

/** Some readers end a line at U+2028 and U+2029, which JSON allows inside text. */
function lineOf(json: string): string {
  return `${json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`;
}

function headerLine(diff: Diff, baseDigest: string) {
  return {
    type: 'header',
    schema_version: CHANGES_SCHEMA_VERSION,
    format: diff.head.format,
    base_digest: baseDigest,
    base_rows: diff.base.rowCount,
    head_rows: diff.head.rowCount,
    base_columns: diff.base.columns,
    head_columns: diff.head.columns,
    base_dialect: dialectJson(diff.base.dialect),
    head_dialect: dialectJson(diff.head.dialect),
    key: diff.key.columns,
    key_origin: diff.key.origin,
    key_reason: diff.key.reason,
    renames: diff.columns.pairs
      .filter((pair) => pair.renamed)
      .map((pair) => ({ base_column: pair.base + 1, head_column: pair.head + 1 })),
  };
}

// Cells are put together as text rather than by JSON.stringify, so that a number keeps its digits.
function changeLine(change: Change): string {
  switch (change.op) {
    case 'removed':
      return `{"type":"removed","base_row":${change.base.index + 1},${rowJson(change.base)}}`;
    case 'added':
      return `{"type":"added","head_row":${change.head.index + 1},${rowJson(change.head)}}`;
    case 'moved':
      return `{"type":"moved","base_row":${change.baseIndex + 1},"head_row":${change.headIndex + 1}}`;
    case 'modified': {
      const rows = `"base_row":${change.base.index + 1},"head_row":${change.head.index + 1}`;
      const moved = change.moved ? ',"moved":true' : '';
      const keyChanged = change.keyChanged ? ',"key_changed":true' : '';
      const cells = change.cells.map(cellChangeJson).join();
      return `{"type":"modified",${rows}${moved}${keyChanged},"cells":[${cells}]}`;
    }
  }
}

function rowJson(row: Row): string {
  if (row.raw !== undefined) return `"row":[],"raw":${JSON.stringify(row.raw)}`;
  const cells = withoutTrailingMissing(row.cells);
  const missing = cells.flatMap((cell, i) => (cell === undefined ? [i + 1] : []));
  const list = missing.length > 0 ? `,"missing":[${missing.join()}]` : '';
  return `"row":[${cells.map(cellJson).join()}]${list}`;
}

function withoutTrailingMissing(cells: readonly Cell[]): readonly Cell[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === undefined) length--;
  return Array.from({ length }, (_, i) => cells[i]);
}

function cellChangeJson(cell: CellChange): string {
  const members: string[] = [];
  if (cell.baseColumn !== undefined) members.push(`"base_column":${cell.baseColumn + 1}`);
  if (cell.headColumn !== undefined) members.push(`"head_column":${cell.headColumn + 1}`);
  if (cell.base !== undefined) members.push(`"base":${cellJson(cell.base)}`);
  if (cell.head !== undefined) members.push(`"head":${cellJson(cell.head)}`);
  if (cell.baseColumn !== undefined) {
    members.push(`"class":"${cell.class.class}","kind":"${cell.class.kind}"`);
  }
  return `{${members.join()}}`;
}

function summaryLine(diff: Diff) {
  const { counts } = diff;
  return {
    type: 'summary',
    added: counts.added,
    removed: counts.removed,
    modified: counts.modified,
    moved: counts.moved,
    filled: diff.changes.filter((change) => change.op === 'modified' && change.filled).length,
    rows: {
      cosmetic: counts.cosmeticRows,
      damage: counts.damagedRows,
      substantive: counts.substantiveRows,
    },
    cells: counts.cells,
  };
}
