import type { FieldJudge } from '../../schema/compile-field.ts';
import type { TableSchema } from '../../schema/table-schema.ts';
import { type Cell, isBlank } from '../../table/cell.ts';
import type { Row, Table } from '../../table/table.ts';
import { columnName } from '../../words/column-name.ts';
import { cutText } from '../../words/cut-text.ts';
import { schemaColumns } from './schema-columns.ts';

/** One field of a key and its column in a table. */
export interface KeyColumn {
  readonly judge: FieldJudge;
  /** 0-based. */
  readonly position: number;
  /** What the table calls it. */
  readonly name: string;
}

/** The columns of a key's fields in a table; undefined where one of them is not there. */
export function keyColumns(
  fields: readonly string[],
  schema: TableSchema,
  table: Table,
): readonly KeyColumn[] | undefined {
  const { columns } = schemaColumns(schema, table);
  const found = fields.flatMap((name): KeyColumn[] => {
    const place = schema.fields.findIndex(({ field }) => field.name === name);
    const judge = schema.fields[place];
    const position = columns[place] ?? -1;
    if (!judge || position === -1) return [];
    return [{ judge, position, name: columnName(table.columns, position) }];
  });
  return found.length === fields.length ? found : undefined;
}

/** Names a key in a table for shared scans: where its columns are, and how their values are read. */
export function nameKey(key: readonly KeyColumn[]): string {
  return JSON.stringify(key.map(({ judge: { field }, position }) => [position, field]));
}

/** Whether a row has values at all; blank and broken rows are findings of their own. */
export function holdsValues({ cells, raw }: Row): boolean {
  return raw === undefined && !cells.every(isBlank);
}

/** A text that two rows share where their keys are equal; undefined where a part is missing or not of its type. */
export function identifyKey(cells: readonly Cell[], key: readonly KeyColumn[]): string | undefined {
  let identity = '';
  for (const { judge, position } of key) {
    const part = judge.identify(cells[position]);
    if (part === undefined) return undefined;
    if (key.length === 1) return part;
    identity += `${part.length}:${part}`;
  }
  return identity;
}

/**
 * A key as a person reads it, from its identity.
 *
 * @example
 * showKey('1:72:ab', 2) // '7, ab'
 */
export function showKey(identity: string, fields: number): string {
  const parts: string[] = [];
  if (fields === 1) parts.push(identity);
  for (let at = 0; fields > 1 && at < identity.length; ) {
    const colon = identity.indexOf(':', at);
    const end = colon + 1 + Number(identity.slice(at, colon));
    parts.push(identity.slice(colon + 1, end));
    at = end;
  }
  return cutText(parts.map((part) => part.replace(/^"/, '')).join(', '), 60);
}
