import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../../src/core/diff/classify/cosmetic/canonical-json.ts';
import { jsonTokens } from '../../../../../src/core/diff/classify/cosmetic/json-tokens.ts';

describe('canonicalJson', () => {
  it('is told by its example', () => {
    expect(canonicalJson('{ "b": 1.0, "a": "\\u00e9" }')).toBe('{"a":"é","b":1}');
  });

  it.each([
    ['{}', '{}'],
    ['[ ]', '[]'],
    ['[[],{}]', '[[],{}]'],
    ['{"a":{"":[true,false,null]}}', '{"a":{"":[true,false,null]}}'],
    ['{"__proto__":1,"A":2}', '{"A":2,"__proto__":1}'],
    ['["a\\"]","b\\\\"]', '["a\\"]","b\\\\"]'],
    ['[1.10,-0,1E2]', '[1.1,0,100]'],
  ])('writes %s as %s', (text, canonical) => {
    expect(canonicalJson(text)).toBe(canonical);
  });

  it.each(['', '1', '"a"', '{', '[1,]', '{"a"}', '[1] [2]', "{'a':1}"])(
    'does not read %s',
    (text) => {
      expect(canonicalJson(text)).toBeUndefined();
    },
  );

  it('gives up on nesting deeper than 64', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(canonicalJson(nested(64))).toBe(nested(64));
    expect(canonicalJson(nested(65))).toBeUndefined();
    expect(canonicalJson(nested(100_000))).toBeUndefined();
  });
});

describe('jsonTokens', () => {
  it('is told by its example', () => {
    expect([...jsonTokens('{"a": [1, true]}')]).toEqual(['{', '"a"', '[', '1', 'true', ']', '}']);
  });
});
