import { expect, it } from 'vitest';
import { Literal } from '../../../../src/core/table/cell.ts';
import { correctMember } from '../../../../src/core/table/json/correct-member.ts';

it.each([
  ['{"a": 1,  "b" : "x" }', 'b', 'y "z"', '{"a": 1,  "b" : "y \\"z\\"" }'],
  ['{"a":1.0,"b":[{"a":2}]}', 'a', new Literal('3.50'), '{"a":3.50,"b":[{"a":2}]}'],
  ['{"b":[{"a":2}],"a":null}', 'a', 'x', '{"b":[{"a":2}],"a":"x"}'],
  ['{"a":"x","a":"y"}', 'a', 'z', '{"a":"x","a":"z"}'],
])('of %j corrects %j', (text, key, value, corrected) => {
  expect(correctMember(text, key, value)).toBe(corrected);
});

it('gives up where there is no such key, or no value', () => {
  expect(correctMember('{"a":{"b":1}}', 'b', 'x')).toBeUndefined();
  expect(correctMember('{"a":1}', 'a', undefined)).toBeUndefined();
});
