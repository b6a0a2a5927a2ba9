import { describe, expect, it } from 'vitest';
import { expectRoundTrip } from '../core/diff/round-trip.ts';
import { REAL_DATA, realFile, realPairs, WITHOUT_REAL_DATA } from './real-data.ts';

describe.skipIf(!REAL_DATA)(`real pairs${WITHOUT_REAL_DATA}`, () => {
  it('are there', () => {
    expect(realPairs()).toHaveLength(24);
  });

  it.each(realPairs())('%s: the changes give head again', async (pair) => {
    await expectRoundTrip(realFile(pair, 'base'), realFile(pair, 'head'));
  });
});
