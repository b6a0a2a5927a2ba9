import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowIds } from '../../../src/core/labels/row-ids.ts';
import { type Cell, Literal } from '../../../src/core/table/cell.ts';

const idsOf = (
  rows: readonly (readonly Cell[])[],
  columns: readonly string[],
  keyColumns: readonly number[],
) => {
  const ids = new RowIds();
  return rows.map((cells, index) => ids.next({ index, cells }, columns, keyColumns));
};

const cell = fc.oneof(
  fc.constantFrom<Cell>('a', 'a#2', 'a#2#2', '', ' ', 'sha256:', undefined, new Literal('null')),
  fc.string({ maxLength: 3 }),
  fc.integer().map((number) => new Literal(String(number))),
);
const rowsOfWidth = (width: number) =>
  fc.array(fc.array(cell, { maxLength: width }), { maxLength: 30 });

describe('row ids', () => {
  it('are unique, with a key or without one', () => {
    fc.assert(
      fc.property(
        rowsOfWidth(3),
        fc.subarray([0, 1, 2]),
        fc.uniqueArray(fc.constantFrom('x', 'y', '', 'y', 'id'), {
          minLength: 3,
          maxLength: 3,
        }),
        (rows, keyColumns, columns) => {
          const ids = idsOf(rows, columns, keyColumns);
          expect(new Set(ids).size).toBe(rows.length);
        },
      ),
    );
  });

  it('with a key outlast edits of other cells, new rows, and another order of rows', () => {
    const keyed = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), cell), {
      selector: ([key]) => key.trim(),
      maxLength: 20,
    });
    fc.assert(
      fc.property(keyed, fc.infiniteStream(cell), fc.integer(), (rows, others, turn) => {
        const named = rows.filter(([key]) => key.trim() !== '');
        const before = idsOf(named, ['id', 'x'], [0]);
        const edited = named.map(([key]) => [others.next().value as Cell, key]);
        const at = named.length === 0 ? 0 : Math.abs(turn) % named.length;
        const turned = [...edited.slice(at), ...edited.slice(0, at)];
        const after = idsOf(turned, ['x', 'id'], [1]);
        expect([...after].sort()).toEqual([...before].sort());
        expect(before).toEqual(named.map(([key]) => key));
      }),
    );
  });

  it('without a key outlast columns in another order, and new ones that are blank', () => {
    fc.assert(
      fc.property(
        rowsOfWidth(3),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        (rows, order) => {
          const columns = ['x', 'y', 'id', 'new'];
          const moved = rows.map((cells) => order.map((column) => cells[column]));
          const names = order.map((column) => columns[column]!);
          expect(idsOf(moved, names, [])).toEqual(idsOf(rows, columns, []));
        },
      ),
    );
  });

  it('without a key change with a cell or the name of its column', () => {
    const [id] = idsOf([['7', 'a shoe']], ['id', 'text'], []);
    expect(idsOf([['7', 'a boot']], ['id', 'text'], [])).not.toEqual([id]);
    expect(idsOf([['7', 'a shoe']], ['id', 'words'], [])).not.toEqual([id]);
    expect(idsOf([['a shoe', '7']], ['id', 'text'], [])).not.toEqual([id]);
  });

  it('tell columns of one name apart by their place', () => {
    const ids = idsOf(
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      ['x', 'x'],
      [],
    );
    expect(ids[1]).not.toBe(`${ids[0]}#2`);
  });

  it('count rows that share a key or their content', () => {
    expect(idsOf([['7'], ['7'], ['7']], ['id'], [0])).toEqual(['7', '7#2', '7#3']);
    expect(idsOf([['7#2'], ['7'], ['7']], ['id'], [0])).toEqual(['7#2', '7', '7#3']);
  });

  it('of several key columns are a JSON array, whatever stands in them', () => {
    expect(idsOf([['a","b', 'c']], ['x', 'y'], [0, 1])).toEqual(['["a\\",\\"b","c"]']);
    expect(idsOf([['', 'c']], ['x', 'y'], [0, 1])).toEqual(['["","c"]']);
  });

  it('come from the content where the key is blank', () => {
    expect(idsOf([[' ', 'c']], ['x', 'y'], [0])[0]).toMatch(/^sha256:[0-9a-f]{16}$/);
  });

  it('come from the record where it could not be parsed', () => {
    const ids = new RowIds();
    const first = ids.next({ index: 0, cells: [], raw: '{"a":' }, ['a'], [0]);
    expect(ids.next({ index: 1, cells: [], raw: '{"a"' }, ['a'], [0])).not.toBe(first);
    expect(ids.next({ index: 2, cells: [], raw: '{"a":' }, ['a'], [0])).toBe(`${first}#2`);
  });

  it('take no time or depth from keys that are made to meet', () => {
    const chain = Array.from({ length: 600 }, (_, i) => [`a${'#2'.repeat(i)}`]);
    const ids = idsOf([...chain, ...Array.from({ length: 20000 }, () => ['a'])], ['id'], [0]);
    expect(new Set(ids).size).toBe(20600);
    expect(Math.max(...ids.map((id) => id.length))).toBeLessThan(1300);
  });
});
