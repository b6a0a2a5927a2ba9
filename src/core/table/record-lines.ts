import type { Table } from './table.ts';

/** A record as it stands in its file. */
export interface RecordLines {
  readonly text: string;
  /** The lines that it takes, 1-based: several where a line break stands in quotes. */
  readonly startLine: number;
  readonly line: number;
}

const CR = 0x0d;

/**
 * The lines of a record, of which it is all that stands there. Undefined where whoever shows the file by its lines may not show them
 * like this: of other formats than CSV and its kin and JSON Lines, compressed, not UTF-8, with carriage returns, or long.
 *
 * @param row 0-based.
 * @param most Bytes.
 */
export function recordLines(table: Table, row: number, most: number): RecordLines | undefined {
  const { dialect, bytes } = table;
  if (dialect.format !== 'csv' && dialect.format !== 'jsonl') return undefined;
  if (dialect.compression !== 'none' || dialect.encoding !== 'utf-8') return undefined;
  const span = table.span?.(row);
  const startLine = table.line(row);
  if (!bytes || !span || startLine === undefined || span.end - span.start > most) return undefined;
  const { start, end } = span;
  const withEnd = bytes.slice(start, Math.min(end + 1, bytes.byteLength));
  if (withEnd.includes(CR)) return undefined;
  const text = textOf(withEnd.subarray(0, end - start));
  if (text === undefined) return undefined;
  return { text, startLine, line: startLine + text.split('\n').length - 1 };
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
