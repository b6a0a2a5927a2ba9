import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTableSchema } from '../../../src/core/schema/descriptor/parse-table-schema.ts';
import { matchLabels, type Naming } from '../../../src/core/schema/match-labels.ts';

function match(
  fields: readonly string[],
  columns: readonly string[],
  more: object = {},
  naming: Naming = 'header',
) {
  const { schema } = parseTableSchema({ fields: fields.map((name) => ({ name })), ...more });
  if (!schema) throw new Error('no schema');
  return matchLabels(schema, columns, naming);
}

const names = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 6 });

describe('matchLabels', () => {
  it('finds nothing wrong, if exact, exactly where names and order are the same', () => {
    fc.assert(
      fc.property(names, names, (fields, columns) => {
        const { faults } = match(fields, columns);
        expect(faults.length === 0).toBe(fields.join() === columns.join());
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('finds nothing wrong, if equal, exactly where the names are the same', () => {
    fc.assert(
      fc.property(names, names, (fields, columns) => {
        const { faults } = match(fields, columns, { fieldsMatch: 'equal' });
        expect(faults.length === 0).toBe(fields.toSorted().join() === columns.toSorted().join());
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  it('never gives two fields one column, nor a column that is not there', () => {
    fc.assert(
      fc.property(names, names, (fields, columns) => {
        const used = match(fields, columns).columns.filter((column) => column !== -1);
        expect(new Set(used).size).toBe(used.length);
        expect(used.every((column) => column < columns.length)).toBe(true);
      }),
      { seed: 3 },
    );
  });

  it('tells one column too many as one, and judges the others by their names', () => {
    expect(match(['a', 'b', 'c'], ['a', 'x', 'b', 'c'])).toEqual({
      columns: [0, 2, 3],
      faults: [{ kind: 'extra', column: 1 }],
    });
  });

  it('tells a renamed column as renamed', () => {
    expect(match(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual({
      columns: [0, 1, 2],
      faults: [{ kind: 'renamed', column: 1, field: 'b' }],
    });
  });

  it('names the fewest columns that changed places', () => {
    expect(match(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c']).faults).toEqual([
      { kind: 'moved', column: 0, place: 3 },
    ]);
  });

  it.each([
    ['equal', ['a', 'x'], ['missing', 'extra']],
    ['subset', ['a', 'x'], ['missing']],
    ['superset', ['a', 'x'], ['extra']],
    ['partial', ['a', 'x'], []],
    ['partial', ['x', 'y'], ['unmatched']],
    ['superset', [], []],
  ])('as %s, the fields a and b over %j: %j', (fieldsMatch, columns, kinds) => {
    const { faults } = match(['a', 'b'], columns, { fieldsMatch });
    expect(faults.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('wants what is required or part of the primary key, however few columns may be there', () => {
    const { schema } = parseTableSchema({
      fieldsMatch: 'partial',
      primaryKey: 'b',
      fields: [{ name: 'a', constraints: { required: true } }, { name: 'b' }, { name: 'c' }],
    });
    expect(schema && matchLabels(schema, ['c'], 'header').faults).toEqual([
      { kind: 'missing', field: 'a' },
      { kind: 'missing', field: 'b' },
    ]);
  });

  it('says nothing of columns where the schema has fields that nobody can read', () => {
    const { schema } = parseTableSchema({ fields: [{ id: 'a' }, { name: 'b' }] });
    expect(schema && matchLabels(schema, ['a', 'b', 'c'], 'header')).toEqual({
      columns: [1],
      faults: [],
    });
  });

  it('asks for no order and no optional keys in JSON', () => {
    expect(match(['a', 'b'], ['b', 'a'], {}, 'keys').faults).toEqual([]);
    expect(match(['a', 'b'], ['b'], {}, 'keys').faults).toEqual([]);
    expect(match(['a', 'b'], ['b', 'x'], {}, 'keys').faults).toEqual([
      { kind: 'extra', column: 1 },
    ]);
  });

  it('goes by place where a file has no header', () => {
    expect(match(['a', 'b'], ['1', '2', '3'], {}, 'none')).toEqual({
      columns: [0, 1],
      faults: [{ kind: 'extra', column: 2 }],
    });
    expect(match(['a', 'b'], ['1'], {}, 'none').faults).toEqual([{ kind: 'missing', field: 'b' }]);
  });
});
