import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDecimals,
  identifyDecimal,
  isWhole,
  parseDecimal,
} from '../../../src/core/schema/decimal.ts';

const decimal = (text: string) => {
  const parsed = parseDecimal(text);
  if (!parsed) throw new Error(`${text} is no decimal`);
  return parsed;
};

/** Numbers of any length as whole multiples of 10 to the -30, which BigInt compares exactly. */
const written = fc
  .record({
    units: fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n }),
    plus: fc.boolean(),
    zeros: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ units, plus, zeros }) => {
    const digits = (units < 0n ? -units : units).toString().padStart(31, '0');
    const text = `${'0'.repeat(zeros)}${digits.slice(0, -30)}.${digits.slice(-30)}${'0'.repeat(zeros)}`;
    return { units, text: `${units < 0n ? '-' : plus ? '+' : ''}${text}` };
  });

describe('decimals', () => {
  it('compare as exact numbers do', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        const exact = a.units === b.units ? 0 : a.units < b.units ? -1 : 1;
        expect(Math.sign(compareDecimals(decimal(a.text), decimal(b.text)))).toBe(exact);
      }),
      { seed: 1 },
    );
  });

  it('are the same text exactly where they are the same number', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        const same = identifyDecimal(decimal(a.text)) === identifyDecimal(decimal(b.text));
        expect(same).toBe(a.units === b.units);
        const scaled = decimal(`${a.units}e-30`);
        expect(identifyDecimal(scaled)).toBe(identifyDecimal(decimal(a.text)));
        expect(compareDecimals(scaled, decimal(a.text))).toBe(0);
      }),
      { seed: 2 },
    );
  });

  it.each([
    ['1', '1.0'],
    ['-0', '0.00'],
    ['1e3', '1000'],
    ['0.001', '1E-3'],
    ['1.00000000000000000000000000', '1'],
  ])('%s and %s are one number', (a, b) => {
    expect(identifyDecimal(decimal(a))).toBe(identifyDecimal(decimal(b)));
    expect(compareDecimals(decimal(a), decimal(b))).toBe(0);
  });

  it('knows numbers beyond doubles from infinity', () => {
    expect(compareDecimals(decimal('1e400'), decimal('INF'))).toBe(-1);
    expect(compareDecimals(decimal('-1e400'), decimal('-INF'))).toBe(1);
    expect(compareDecimals(decimal('1e400'), decimal('1e401'))).toBeLessThan(0);
    expect(compareDecimals(decimal('1e-400'), decimal('0'))).toBeGreaterThan(0);
    expect(compareDecimals(decimal('NaN'), decimal('NaN'))).toBeNaN();
  });

  it('tells whole numbers', () => {
    const whole = ['1', '1.0', '1e3', '0.1e1', '0', '-2.000'];
    const broken = ['1.5', '1e-1', 'NaN', 'INF'];
    expect(whole.map((text) => isWhole(decimal(text)))).toEqual(whole.map(() => true));
    expect(broken.map((text) => isWhole(decimal(text)))).toEqual(broken.map(() => false));
  });
});
