import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecordGroups } from '../../../src/core/diff/record-groups.ts';
import { HANG } from '../../hang.ts';

type Hash = readonly [low: number, high: number];

const hashesOf = (hashes: readonly Hash[]) => ({
  low: Uint32Array.from(hashes, ([low]) => low),
  high: Uint32Array.from(hashes, ([, high]) => high),
});

function grouped(base: readonly Hash[], head: readonly Hash[]) {
  const groups = new RecordGroups(hashesOf(base), hashesOf(head));
  return Array.from({ length: groups.length }, (_, group) => ({
    base: groups.baseOf(group),
    head: groups.headOf(group),
  }));
}

/** The same by a map from the hash. */
function expected(base: readonly Hash[], head: readonly Hash[]) {
  const groups = new Map<string, { base: number[]; head: number[] }>();
  base.forEach((hash, row) => {
    const group = groups.get(hash.join()) ?? { base: [], head: [] };
    group.base.push(row);
    groups.set(hash.join(), group);
  });
  head.forEach((hash, row) => {
    groups.get(hash.join())?.head.push(row);
  });
  return [...groups.values()];
}

/** A hash that falls into the same slot as all others of this kind. */
const crowded = (n: number): Hash => [(7 ^ Math.imul(n, 0x9e3779b1)) >>> 0, n];

describe('RecordGroups', () => {
  it('groups what hashes alike, in the order of base, crowded or not', () => {
    const number = fc.integer({ min: 0, max: 150 });
    const hash = fc.oneof(number.map(crowded), fc.tuple(number, fc.constantFrom(0, 1)));
    const hashes = fc.array(hash, { maxLength: 200 });
    fc.assert(
      fc.property(hashes, hashes, (base, head) => {
        expect(grouped(base, head)).toEqual(expected(base, head));
      }),
      { numRuns: 300 },
    );
  });

  it('takes no longer where hashes were made to collide', { timeout: HANG }, () => {
    const hashes = Array.from({ length: 300_000 }, (_, n) => crowded(n));
    expect(grouped(hashes, hashes)).toHaveLength(300_000);
  });
});
