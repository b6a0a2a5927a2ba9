import { expect, it } from 'vitest';
import { describeValue } from '../../../src/config/explain/describe-value.ts';

it('says what somebody wrote, as they wrote it', () => {
  expect(describeValue(7, '007')).toBe('the number 007');
  expect(describeValue(true)).toBe('the value true');
  expect(describeValue(null)).toBe('nothing');
  expect(describeValue([])).toBe('a list');
  expect(describeValue({})).toBe('a map');
  expect(describeValue('a"b')).toBe('the text "a\\"b"');
});

it('cuts long text', () => {
  expect(describeValue('x'.repeat(1000))).toBe(`the text "${'x'.repeat(40)}…"`);
});
