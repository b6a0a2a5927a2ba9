import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Literal } from '../../../../src/core/table/cell.ts';
import { findFault } from '../../../../src/core/table/json/find-fault.ts';
import { indentJson } from '../../../../src/core/table/json/indent-json.ts';
import { minifyJson } from '../../../../src/core/table/json/minify-json.ts';
import { memberCell, objectMembers } from '../../../../src/core/table/json/object-members.ts';
import { recordText } from '../../../../src/core/table/json/record-text.ts';
import { skipString } from '../../../../src/core/table/json/skip-string.ts';

const anyObject = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue());

describe('the documented examples', () => {
  it('hold', () => {
    expect(skipString('"a\\"b", 1', 0)).toBe(6);
    expect(minifyJson('{ "a b": [1.0, 2] }')).toBe('{"a b":[1.0,2]}');
    expect(indentJson('{"a":1.0}', '  ', '\n', 0)).toBe('{\n  "a": 1.0\n}');
    expect(objectMembers('{"a": 1.0}')).toEqual([{ key: 'a', start: 6, end: 9 }]);
    expect(memberCell('{"a": [1, 2]}', { key: 'a', start: 6, end: 12 })).toEqual(
      new Literal('[1,2]'),
    );
    expect(findFault('[1]')).toBe('an array instead of an object');
    expect(recordText({ index: 0, cells: ['x', undefined] }, ['a', 'b'])).toBe('{"a":"x"}');
  });
});

describe('objectMembers', () => {
  it('finds what JSON.parse finds', () => {
    fc.assert(
      fc.property(anyObject, fc.constantFrom(0, 1, 3), (object, indent) => {
        const text = JSON.stringify(object, null, indent);
        const members = objectMembers(text).map(({ key, start, end }) => [
          key,
          JSON.stringify(JSON.parse(text.slice(start, end))),
        ]);
        const expected = Object.entries(object).map(([key, value]) => [key, JSON.stringify(value)]);
        expect(members).toEqual(expected);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('minifyJson and indentJson', () => {
  it('undo each other, and indent as JSON.stringify does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const compact = JSON.stringify(value);
        const spread = indentJson(compact, '  ', '\n', 0);
        expect(spread).toBe(JSON.stringify(value, null, 2));
        expect(minifyJson(spread)).toBe(compact);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
