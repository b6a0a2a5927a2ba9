import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { showExample } from '../../../src/config/explain/show-example.ts';
import { showValue } from '../../../src/config/explain/show-value.ts';

describe('showValue', () => {
  it('writes one line of YAML', () => {
    expect(showValue({ delimiter: ';', encoding: 'windows-1252' })).toBe(
      "{ delimiter: ';', encoding: windows-1252 }",
    );
    expect(showValue([["'"], 1, false, null])).toBe('[["\'"], 1, false, null]');
  });

  it.each([['data/**/*.csv'], [['data/{source}/*.csv', '\\', '']], [{ a: ['b c', '#'] }]])(
    'writes %j so that YAML reads it back',
    (value) => {
      expect(parse(showValue(value))).toEqual(value);
    },
  );
});

it('shows how a key is written, or the nearest key around a value', () => {
  expect(showExample(['datasets', 0, 'labels', 3])).toBe(
    'labels: [refund, billing, shipping, other]',
  );
  expect(showExample([])).toBeUndefined();
});
