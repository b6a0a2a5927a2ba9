import type { PairSpec } from '../pairs/pair-spec.ts';

const BYTES_PER_ROW = 99;
const MEGABYTE = 1_000_000;
const FIXED_MEGABYTES = 100;
const FIXED_CHANGES = 1000;
const MEGABYTES = [12, 25, 50, 100, 200, 400];
const CHANGED_SHARES = [0.001, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 1];

const NOTHING_ELSE = { added: 0, removed: 0, moved: 0 };

/** Files of growing size, the same number of rows changed in each. */
export const BY_SIZE: readonly PairSpec[] = MEGABYTES.map((megabytes) => {
  const rows = rowsOf(megabytes);
  return { name: `size-${megabytes}`, rows, changed: FIXED_CHANGES / rows, ...NOTHING_ELSE };
});

/** Files of one size, a growing share of their rows changed. */
export const BY_CHANGE: readonly PairSpec[] = CHANGED_SHARES.map((changed) => {
  const rows = rowsOf(FIXED_MEGABYTES);
  return { name: `change-${changed}`, rows, changed, ...NOTHING_ELSE };
});

function rowsOf(megabytes: number): number {
  return Math.round((megabytes * MEGABYTE) / BYTES_PER_ROW);
}
