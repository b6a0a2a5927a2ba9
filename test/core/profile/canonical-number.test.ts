import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalNumber, withoutFloatNoise } from '../../../src/core/profile/canonical-number.ts';
import { parseNumber } from '../../../src/core/profile/parse-number.ts';

const canonical = (text: string) => canonicalNumber(parseNumber(text)!);

describe('canonicalNumber', () => {
  it('is told by its examples', () => {
    expect(canonical('+1,250.00')).toBe('1250');
    expect(canonical('0.30000000000000004')).toBe('0.3');
  });

  it.each([
    ['-0', '0'],
    ['1e3', '1000'],
    ['1e-3', '0.001'],
    ['-12.50', '-12.5'],
    ['97.64999999999999', '97.65'],
    ['0.1234567890123456', '0.1234567890123456'],
    ['1.000000000000000001', '1.000000000000000001'],
    ['123456789012345678', '123456789012345678'],
    ['1e300', '1e300'],
    ['-25e-300', '-25e-300'],
  ])('writes %s as %s', (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });

  it('agrees with the engine on every float it can print', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -8, max: 8 }), (digits, exponent) => {
        const value = Number(`${digits}e${exponent}`);
        expect(Number(canonical(String(value)))).toBe(value === 0 ? 0 : value);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('is its own canonical text', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = canonical(String(value));
        expect(canonical(text)).toBe(text);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('withoutFloatNoise', () => {
  it('leaves numbers without noise as they are', () => {
    const number = parseNumber('1.234567890123456')!;
    expect(withoutFloatNoise(number)).toBe(number);
  });
});
