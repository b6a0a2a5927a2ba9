import fc from 'fast-check';
import { describe, it } from 'vitest';
import { parquetBytes, parquetPairs } from './pairs/parquet-pairs.ts';
import { expectRoundTrip } from './round-trip.ts';

const keys = fc.constantFrom([], ['id'], ['text'], ['id', 'label']);

describe('diff and apply of Parquet', () => {
  it('gives head again, for generated pairs', async () => {
    await fc.assert(
      fc.asyncProperty(parquetPairs, keys, async ({ base, head }, key) => {
        await expectRoundTrip(
          await parquetBytes(base),
          await parquetBytes(head),
          { key },
          {},
          'data.parquet',
        );
      }),
      { seed: 1, numRuns: 600 },
    );
  });
});
