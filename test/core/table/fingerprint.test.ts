import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fingerprint } from '../../../src/core/table/fingerprint.ts';

const hashOf = (...pieces: readonly Uint8Array[]) => {
  const fingerprint = new Fingerprint();
  for (const piece of pieces) fingerprint.fold(piece);
  return fingerprint.finish();
};

describe('Fingerprint', () => {
  it('is the same in pieces as at once', () => {
    const piece = fc.uint8Array({ maxLength: 40 });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const whole = Uint8Array.from(pieces.flatMap((each) => [...each]));
        expect(hashOf(...pieces)).toEqual(hashOf(whole));
      }),
    );
  });

  it('can be asked before all is folded in', () => {
    const fingerprint = new Fingerprint();
    fingerprint.fold(Uint8Array.of(1, 2, 3));
    fingerprint.finish();
    fingerprint.fold(Uint8Array.of(4));
    expect(fingerprint.finish()).toEqual(hashOf(Uint8Array.of(1, 2, 3, 4)));
  });

  it('tells texts apart that differ in one byte, or in zeros at the end', () => {
    const seen = new Set<string>();
    for (let length = 0; length < 40; length++)
      seen.add(JSON.stringify(hashOf(new Uint8Array(length))));
    for (let byte = 1; byte < 256; byte++) {
      for (let at = 0; at < 40; at++) {
        const bytes = new Uint8Array(40);
        bytes[at] = byte;
        seen.add(JSON.stringify(hashOf(bytes)));
      }
    }
    expect(seen.size).toBe(40 + 255 * 40);
  });

  it('spreads both halves over all bits', () => {
    const ones = { low: new Array<number>(32).fill(0), high: new Array<number>(32).fill(0) };
    for (let i = 0; i < 4000; i++) {
      const hash = hashOf(new TextEncoder().encode(`row ${i}`));
      for (let bit = 0; bit < 32; bit++) {
        ones.low[bit]! += (hash.low >>> bit) & 1;
        ones.high[bit]! += (hash.high >>> bit) & 1;
      }
    }
    for (const count of [...ones.low, ...ones.high])
      expect(Math.abs(count - 2000)).toBeLessThan(200);
  });
});
