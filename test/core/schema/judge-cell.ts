import { parseTableSchema } from '../../../src/core/schema/descriptor/parse-table-schema.ts';
import { type Cell, Literal } from '../../../src/core/table/cell.ts';
import type { Format } from '../../../src/core/table/dialect.ts';

/** `ok`, `type` or `constraint`: what a field says of a cell, given as text or as a JSON value. */
export function judgeCell(field: object, value: unknown, format?: Format): string {
  const { schema } = parseTableSchema({ fields: [{ name: 'x', ...field }] });
  const cell: Cell = typeof value === 'string' ? value : new Literal(JSON.stringify(value));
  const usual = typeof value === 'string' ? 'csv' : 'jsonl';
  const fault = schema?.fields[0]?.judge(cell, format ?? usual, () => {
    throw new Error('left to the worker');
  });
  return fault?.kind ?? 'ok';
}
