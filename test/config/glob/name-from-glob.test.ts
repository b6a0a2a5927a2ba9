import { expect, it } from 'vitest';
import { nameFromGlob } from '../../../src/config/glob/name-from-glob.ts';

it.each([
  ['data/tickets/*.csv', 'tickets'],
  ['data/tickets.csv', 'tickets'],
  ['data/orders-*.csv.gz', 'orders'],
  ['data/prices/**/*.{csv,parquet}', 'prices'],
  ['data/[0-9]*/{a,b}.csv', 'data'],
  ['**/*.csv', '**/*.csv'],
])('calls %s %s', (glob, name) => {
  expect(nameFromGlob(glob)).toBe(name);
});
