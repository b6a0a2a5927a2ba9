import { cellText } from '../../table/cell.ts';
import type { Format } from '../../table/dialect.ts';
import type { PresentCell } from '../field-type.ts';

/** A JSON array or object: its text and what it parses to. */
export interface JsonValue<V> {
  readonly text: string;
  readonly value: V;
}

/** The JSON array a cell holds, natively or as text. */
export function readArray(cell: PresentCell): JsonValue<readonly unknown[]> | undefined {
  const text = cellText(cell);
  const value = parse(text, '[');
  return Array.isArray(value) ? { text, value } : undefined;
}

/** The JSON object a cell holds, natively or as text. */
export function readObject(
  cell: PresentCell,
): JsonValue<Readonly<Record<string, unknown>>> | undefined {
  const text = cellText(cell);
  const value = parse(text, '{');
  if (typeof value !== 'object' || value === null) return undefined;
  return { text, value: value as Readonly<Record<string, unknown>> };
}

/** Whether arrays and objects may be written as text: only JSON has them of its own and nothing else. */
export function takesJsonText(_text: string, format: Format): boolean {
  return format !== 'json' && format !== 'jsonl';
}

function parse(text: string, opening: string): unknown {
  if (!text.trimStart().startsWith(opening)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
