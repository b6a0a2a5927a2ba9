import { expect, it } from 'vitest';
import { formatPercent } from '../../../src/core/words/format-percent.ts';

it.each([
  [0, '0 %', '0 %', '0 %'],
  [0.07, '7 %', '7 %', '7 %'],
  [0.0995, '9.9 %', '9.95 %', '10 %'],
  [0.9996, '99 %', '100 %', '100 %'],
  [0.00011397, '0.011 %', '0.0114 %', '0.012 %'],
  [1, '100 %', '100 %', '100 %'],
])('%d', (share, down, nearest, up) => {
  expect(formatPercent(share, 2, 'down')).toBe(down);
  expect(formatPercent(share)).toBe(nearest);
  expect(formatPercent(share, 2, 'up')).toBe(up);
});
