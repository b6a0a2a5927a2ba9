import { expect, it } from 'vitest';
import { matchSequence } from '../../../src/config/glob/match-sequence.ts';

const is = (wanted: number) => (n: number) => n === wanted;

it.each([
  [['any', is(3)] as const, [1, 2, 3], true],
  [['any'] as const, [], true],
  [[], [], true],
  [[], [1], false],
  [[is(1)], [], false],
  [['any', is(1), 'any', is(2)] as const, [1, 1, 2, 1, 2], true],
  [['any', is(1), 'any', is(2)] as const, [1, 1, 2, 1], false],
])('matches a whole sequence only (%#)', (pattern, items, expected) => {
  expect(matchSequence<number>(pattern, items)).toBe(expected);
});
