import fc from 'fast-check';
import type { SchemaElement } from 'hyparquet';
import { type Cell, Literal, NULL } from '../../../../src/core/table/cell.ts';
import { writeParquet } from '../../../../src/core/table/parquet/write-parquet.ts';
import { bytesOf } from '../../table-of.ts';
import { editedRows } from './edited-rows.ts';

/** What a Parquet file is made from. */
export interface ParquetFile {
  readonly elements: readonly SchemaElement[];
  readonly rows: readonly (readonly Cell[])[];
}

const literal = (value: bigint | boolean | number) => new Literal(String(value));

/** Types of column, with cells that fit them: few values, so that keys repeat, and now and then any. */
const KINDS: readonly { element: Omit<SchemaElement, 'name'>; cell: fc.Arbitrary<Cell> }[] = [
  {
    element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
    cell: fc.oneof(
      fc.constantFrom('a', 'b', '1', '01', '', 'null', '\u0000', '=1+1', '__proto__'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
  },
  {
    element: { type: 'INT64' },
    cell: fc
      .oneof(
        fc.constantFrom(1n, 2n, 3n, 9007199254740993n),
        fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
      )
      .map(literal),
  },
  { element: { type: 'BOOLEAN' }, cell: fc.boolean().map(literal) },
  { element: { type: 'DOUBLE' }, cell: fc.constantFrom(0.5, 1, 1.25, -3).map(literal) },
  {
    element: { type: 'INT32', converted_type: 'DATE' },
    cell: fc.constantFrom('2024-02-10', '2024-10-02', '1969-12-31'),
  },
  {
    element: { type: 'INT64', converted_type: 'TIMESTAMP_MICROS' },
    cell: fc.constantFrom('2024-02-10T00:00:00Z', '2024-02-10T23:59:59.000001Z'),
  },
];

const name = fc.constantFrom('id', 'text', 'label', '', '__proto__', 'a.b', 'é');

const columns = fc.array(fc.tuple(name, fc.constantFrom(...KINDS)), {
  minLength: 1,
  maxLength: 4,
});

/** Two Parquet files, head made from base by edits of rows and columns. */
export const parquetPairs: fc.Arbitrary<{ base: ParquetFile; head: ParquetFile }> = columns.chain(
  (chosen) => {
    const cells = chosen.map(([, { cell }]) =>
      fc.oneof({ weight: 6, arbitrary: cell }, { weight: 1, arbitrary: fc.constant(NULL) }),
    );
    const elements = chosen.map(
      ([column, { element }]): SchemaElement => ({
        name: column,
        repetition_type: 'OPTIONAL',
        ...element,
      }),
    );
    return fc
      .record({
        rows: editedRows<readonly Cell[]>(fc.tuple(...cells), (row, other, at) =>
          row.map((own, i) => (i === at % row.length ? other[i]! : own)),
        ),
        edit: fc.constantFrom<ColumnEdit>('none', 'drop', 'double', 'reverse', 'rename'),
      })
      .map(({ rows, edit }) => ({
        base: { elements, rows: rows.base },
        head: editColumns({ elements, rows: rows.head }, edit),
      }));
  },
);

type ColumnEdit = 'none' | 'drop' | 'double' | 'reverse' | 'rename';

function editColumns({ elements, rows }: ParquetFile, edit: ColumnEdit): ParquetFile {
  const each = (change: <T>(list: readonly T[]) => T[]): ParquetFile => ({
    elements: change(elements),
    rows: rows.map((row) => change(row)),
  });
  switch (edit) {
    case 'none':
      return { elements, rows };
    case 'drop':
      return elements.length > 1 ? each((list) => list.slice(1)) : { elements, rows };
    case 'double':
      return each((list) => [...list, list[0]!]);
    case 'reverse':
      return each((list) => list.toReversed());
    case 'rename':
      return { elements: [{ ...elements[0]!, name: 'renamed' }, ...elements.slice(1)], rows };
  }
}

/** The bytes of a Parquet file. */
export function parquetBytes({ elements, rows }: ParquetFile): Promise<Uint8Array> {
  const schema = [{ name: 'schema', num_children: elements.length }, ...elements];
  const dialect = { format: 'parquet', compression: 'none', codec: 'SNAPPY', schema } as const;
  async function* batches() {
    yield rows.map((cells, index) => ({ index, cells }));
  }
  const names = elements.map((element) => element.name);
  return bytesOf(writeParquet(dialect, names, batches()));
}
