import { findNodeAtLocation, getNodeValue, type Node, parseTree } from 'jsonc-parser';
import { AssayError } from '../../assay-error.ts';
import { type Cell, Literal } from '../../table/cell.ts';
import {
  CHANGES_SCHEMA_VERSION,
  type ChangeLine,
  type HeaderLine,
  type LineCell,
} from './change-line.ts';
import { dialectFromJson } from './dialect-json.ts';

/** Parses the first line of a difference. @throws {AssayError} `bad-input` where it is none. */
export function readHeaderLine(line: string): HeaderLine {
  const header = parseObject(line);
  const { base_dialect: base, head_dialect: head } = header ?? {};
  if (header?.type !== 'header' || !isObject(base) || !isObject(head)) {
    throw new AssayError('bad-input', 'Line 1 of the changes is no header line.', {
      hint: 'Make the changes with `assay diff --format jsonl`.',
    });
  }
  if (header.schema_version !== CHANGES_SCHEMA_VERSION) {
    throw new AssayError(
      'unsupported',
      `The changes are of schema_version ${header.schema_version}; this Assay reads ${CHANGES_SCHEMA_VERSION}.`,
      { hint: 'Make them again with this version.' },
    );
  }
  const dialects = { base_dialect: dialectFromJson(base), head_dialect: dialectFromJson(head) };
  return { ...header, ...dialects } as unknown as HeaderLine;
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Parses one line after the header; undefined for the summary. Numbers keep their digits.
 *
 * @param lineNumber For the error's message.
 * @throws {AssayError} `bad-input` where the line is no change.
 */
export function readChangeLine(line: string, lineNumber: number): ChangeLine | undefined {
  const node = parseTree(line);
  const type = node && valueAt(node, 'type');
  if (type === 'summary') return undefined;
  const change = node && changeOf(node, type, line);
  if (!change) {
    throw new AssayError('bad-input', `Line ${lineNumber} of the changes is no change.`, {
      hint: 'Make the changes with `assay diff --format jsonl`.',
    });
  }
  return change;
}

function changeOf(node: Node, type: unknown, text: string): ChangeLine | undefined {
  const baseRow = rowNumber(node, 'base_row');
  const headRow = rowNumber(node, 'head_row');
  switch (type) {
    case 'removed':
      return baseRow ? { type, base_row: baseRow, ...rowOf(node, text) } : undefined;
    case 'added':
      return headRow ? { type, head_row: headRow, ...rowOf(node, text) } : undefined;
    case 'moved':
      return baseRow && headRow ? { type, base_row: baseRow, head_row: headRow } : undefined;
    case 'modified': {
      if (!baseRow || !headRow) return undefined;
      const moved = valueAt(node, 'moved') === true;
      const cells = (findNodeAtLocation(node, ['cells'])?.children ?? []).map((cell) =>
        lineCell(cell, text),
      );
      return { type, base_row: baseRow, head_row: headRow, moved, cells };
    }
    default:
      return undefined;
  }
}

function rowOf(node: Node, text: string): { row: Cell[]; raw?: string } {
  const row = (findNodeAtLocation(node, ['row'])?.children ?? []).map((cell) => cellOf(cell, text));
  const missing = valueAt(node, 'missing');
  if (Array.isArray(missing)) for (const column of missing) row[column - 1] = undefined;
  const raw = valueAt(node, 'raw');
  return typeof raw === 'string' ? { row, raw } : { row };
}

function lineCell(node: Node, text: string): LineCell {
  const baseColumn = rowNumber(node, 'base_column');
  const headColumn = rowNumber(node, 'head_column');
  const base = findNodeAtLocation(node, ['base']);
  const head = findNodeAtLocation(node, ['head']);
  return {
    ...(baseColumn ? { base_column: baseColumn } : {}),
    ...(headColumn ? { head_column: headColumn } : {}),
    base: base && cellOf(base, text),
    head: head && cellOf(head, text),
  };
}

function cellOf(node: Node, text: string): Cell {
  if (node.type === 'string') return node.value as string;
  return new Literal(text.slice(node.offset, node.offset + node.length));
}

function valueAt(node: Node, name: string): unknown {
  const found = findNodeAtLocation(node, [name]);
  return found && getNodeValue(found);
}

function rowNumber(node: Node, name: string): number | undefined {
  const value = valueAt(node, name);
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
}
