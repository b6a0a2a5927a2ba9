import { describe, expect, it } from 'vitest';
import { chooseBands } from '../../../src/core/similarity/choose-bands.ts';
import { MinHasher } from '../../../src/core/similarity/min-hasher.ts';
import { mixBits } from '../../../src/core/similarity/mix-bits.ts';
import { openKernel } from '../../../src/kernel/open-kernel.ts';

const hashesOf = (from: number, to: number) =>
  Uint32Array.from({ length: to - from }, (_, i) => mixBits(from + i));

describe('MinHasher', () => {
  // 512 places: the standard error of an estimate of s is sqrt(s (1 - s) / 512), at most 0.022.
  it.each([
    [0.9, 90, 5],
    [0.5, 50, 25],
    [0.1, 10, 45],
  ])('estimates a similarity of %f', (similarity, shared, own) => {
    const hasher = new MinHasher(512);
    let agreeing = 0;
    const rounds = 20;
    for (let round = 0; round < rounds; round++) {
      const start = 1000 * round;
      const a = Array.from(hasher.signatureOf(hashesOf(start, start + shared + own)));
      const b = hasher.signatureOf(hashesOf(start + own, start + own + shared + own));
      agreeing += a.filter((value, i) => value === b[i]).length;
    }
    expect(agreeing / (512 * rounds)).toBeCloseTo(similarity, 1.5);
  });

  it('does not depend on the order of the hashes', () => {
    const hasher = new MinHasher(16);
    const forth = Array.from(hasher.signatureOf(hashesOf(0, 50)));
    expect(Array.from(hasher.signatureOf(hashesOf(0, 50).reverse()))).toEqual(forth);
  });
});

describe('MinHasher with the kernel', () => {
  it.each([1, 4, 126, 128, 512])('makes the same signatures of %i places', (places) => {
    const plain = new MinHasher(places);
    const fast = new MinHasher(places, openKernel());
    for (const count of [0, 1, 7, 5000, 40_000]) {
      const hashes = hashesOf(count, 2 * count);
      expect([...fast.signatureOf(hashes)]).toEqual([...plain.signatureOf(hashes)]);
    }
  });
});

describe('chooseBands', () => {
  it.each([0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1])('finds pairs at a threshold of %f', (threshold) => {
    const { bands, rows } = chooseBands(threshold, 128);
    expect(bands * rows).toBeLessThanOrEqual(128);
    expect(1 - (1 - threshold ** rows) ** bands).toBeGreaterThanOrEqual(0.98);
  });

  it('looks at every place where nothing longer would do', () => {
    expect(chooseBands(0.01, 128)).toEqual({ bands: 128, rows: 1 });
  });
});
