import { describe, expect, it } from 'vitest';
import { canonicalNumber } from '../../../src/core/profile/canonical-number.ts';
import { cutNumber } from '../../../src/core/profile/cut-number.ts';
import { parseNumber } from '../../../src/core/profile/parse-number.ts';

const cut = (text: string, place: number, how: 'truncate' | 'round') =>
  canonicalNumber(cutNumber(parseNumber(text)!, place, how));

describe('cutNumber', () => {
  it('is told by its examples', () => {
    expect(cutNumber(parseNumber('3.14159')!, -3, 'round').digits).toBe('3142');
    expect(cutNumber(parseNumber('3.14159')!, -3, 'truncate').digits).toBe('3141');
  });

  it.each([
    ['9.99', 0, '9', '10'],
    ['-9.99', 0, '-9', '-10'],
    ['0.5', 0, '0', '1'],
    ['0.4', 0, '0', '0'],
    ['0.05', 0, '0', '0'],
    ['1234', 2, '1200', '1200'],
    ['1250', 2, '1200', '1300'],
    ['1.5', -3, '1.5', '1.5'],
    ['100.25', 0, '100', '100'],
    ['0', 3, '0', '0'],
  ])('cuts %s at 10^%i to %s, rounded %s', (text, place, truncated, rounded) => {
    expect(cut(text, place, 'truncate')).toBe(truncated);
    expect(cut(text, place, 'round')).toBe(rounded);
  });
});
