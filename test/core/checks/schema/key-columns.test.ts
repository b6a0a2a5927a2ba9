import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  identifyKey,
  type KeyColumn,
  showKey,
} from '../../../../src/core/checks/schema/key-columns.ts';
import { RowsByKey } from '../../../../src/core/checks/schema/scan-references.ts';
import { parseTableSchema } from '../../../../src/core/schema/descriptor/parse-table-schema.ts';

const { schema } = parseTableSchema({
  fields: [
    { name: 'a', type: 'string', missingValues: [] },
    { name: 'b', type: 'integer' },
  ],
});
const key = (schema?.fields ?? []).map(
  (judge, position): KeyColumn => ({ judge, position, name: judge.field.name }),
);

describe('keys', () => {
  it('are the same text exactly where all their values are equal', () => {
    const cells = fc.tuple(fc.string(), fc.constantFrom('1', '01', '+1', '2', '22'));
    fc.assert(
      fc.property(cells, cells, (a, b) => {
        const same = a[0] === b[0] && Number(a[1]) === Number(b[1]);
        expect(identifyKey(a, key) === identifyKey(b, key)).toBe(same);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('are none where a part is missing or not of its type', () => {
    expect(identifyKey(['a', 'x'], key)).toBeUndefined();
    expect(identifyKey(['a', ''], key)).toBeUndefined();
    expect(identifyKey(['a', undefined], key)).toBeUndefined();
  });

  it('are shown as they read', () => {
    expect(showKey(identifyKey(['x:1', '07'], key) ?? '', 2)).toBe('x:1, 7');
    expect(showKey(identifyKey(['a'], key.slice(0, 1)) ?? '', 1)).toBe('a');
  });
});

describe('RowsByKey', () => {
  it('gives back every row of every key, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', '__proto__', '')), (keys) => {
        const rows = new RowsByKey();
        for (const [row, each] of keys.entries()) rows.add(each, row);
        for (const each of ['a', 'b', '__proto__', '', 'c']) {
          const expected = keys.flatMap((other, row) => (other === each ? [row] : []));
          expect(rows.rowsOf(each)).toEqual(expected);
          expect(rows.has(each)).toBe(expected.length > 0);
        }
      }),
      { seed: 1 },
    );
  });
});
