import { expect, it } from 'vitest';
import { describeType, joinOr } from '../../../src/config/explain/describe-type.ts';

it('says what a key takes', () => {
  const text = { type: 'string' } as const;
  const list = { type: 'array', items: text } as const;
  expect(describeType({ anyOf: [text, list] })).toBe('text or a list of text');
  expect(describeType({ anyOf: [text, { type: 'object', properties: {} }] })).toBe('text or a map');
  expect(describeType({ type: 'string', enum: ['a', 'b', 'c'] })).toBe('`a`, `b` or `c`');
  expect(describeType({ type: 'string', format: 'date' })).toBe('a date such as `2027-01-31`');
  expect(describeType({ type: 'object', additionalProperties: { type: 'number' } })).toBe(
    'a map of numbers',
  );
});

it('lists alternatives as a sentence does', () => {
  expect(joinOr(['`a`', '`b`', '`c`'])).toBe('`a`, `b` or `c`');
  expect(joinOr(['`a`'])).toBe('`a`');
});
