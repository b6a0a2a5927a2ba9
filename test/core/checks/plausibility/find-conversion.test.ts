import { describe, expect, it } from 'vitest';
import { findConversion } from '../../../../src/core/checks/plausibility/find-conversion.ts';
import { parseNumber } from '../../../../src/core/profile/parse-number.ts';

const pairs = (...texts: readonly (readonly [string, string])[]) =>
  texts.map(([base, head]) => ({ base: parseNumber(base)!, head: parseNumber(head)! }));

const convert = (values: readonly number[], to: (value: number) => string) =>
  pairs(...values.map((value): [string, string] => [String(value), to(value)]));

const VALUES = [1.25, 3.5, 0.75, 12, 8.2, 4.05];

describe('findConversion', () => {
  it.each([
    ['× 1,000, as from kg to g', (value: number) => String(Math.round(value * 1000))],
    ['÷ 1,000, as from g to kg', (value: number) => String(value / 1000)],
    ['× 100, as from whole amounts to cents or per cent', (v: number) => (v * 100).toFixed(0)],
    ['× 2.54, as from inches to cm', (value: number) => (value * 2.54).toFixed(2)],
    ['× 1.609344, as from miles to km', (value: number) => (value * 1.609).toFixed(3)],
    ['× 2.204623, as from kg to pounds', (value: number) => (value * 2.2).toFixed(2)],
    ['÷ 60, as from minutes to hours', (value: number) => String(value / 60)],
    ['× 1.8 + 32, as from °C to °F', (value: number) => (value * 1.8 + 32).toFixed(1)],
    ['+ 273.15, as from °C to K', (value: number) => (value + 273.15).toFixed(2)],
  ])('names %s', (words, to) => {
    expect(findConversion(convert(VALUES, to))?.words).toBe(words);
  });

  it('finds whole degrees where there are enough', () => {
    const celsius = [18, 21, 25, 30, -4, 11, 16];
    const found = findConversion(convert(celsius, (value) => (value * 1.8 + 32).toFixed(0)));
    expect(found?.words).toContain('°C to °F');
  });

  it('bears one in five that do not fit', () => {
    const most = convert(VALUES.slice(0), (value) => String(value * 1000));
    expect(findConversion([...most, ...pairs(['7', '7.5'])])?.factor).toBe(1000);
    expect(findConversion([...most, ...pairs(['7', '7.5'], ['8', '9.1'])])).toBeUndefined();
  });

  it('needs different values, and enough of them', () => {
    expect(findConversion(convert(VALUES.slice(0, 4), (v) => String(v * 1000)))).toBeUndefined();
    const same = convert([2, 2, 2, 2, 2, 2], (value) => String(value * 1000));
    expect(findConversion(same)).toBeUndefined();
  });

  it('says nothing of other changes', () => {
    expect(findConversion(convert(VALUES, (value) => (value * 1.19).toFixed(2)))).toBeUndefined();
    expect(findConversion(convert(VALUES, (value) => (value + 1).toFixed(2)))).toBeUndefined();
    expect(
      findConversion(convert([1, 2, 3, 4, 5, 6], (value) => String(value + 2))),
    ).toBeUndefined();
    expect(findConversion(convert([1, 2, 3, 4, 5, 6], () => '0'))).toBeUndefined();
  });
});
