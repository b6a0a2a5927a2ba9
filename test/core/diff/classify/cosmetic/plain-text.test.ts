import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../../src/core/diff/classify/cosmetic/plain-text.ts';

describe('plainText', () => {
  it('is told by its example', () => {
    expect(plainText('\u00a0cafe\u0301\t')).toBe('café');
  });

  it('is the normal form of any text, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = plainText(text);
        expect(plain).toBe(text.replace(/\r\n?/g, '\n').trim().normalize('NFC'));
        expect(plainText(plain)).toBe(plain);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});
