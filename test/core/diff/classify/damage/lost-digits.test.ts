import { describe, expect, it } from 'vitest';
import { firstDifference } from '../../../../../src/core/diff/classify/damage/first-difference.ts';
import { lostDigits } from '../../../../../src/core/diff/classify/damage/lost-digits.ts';
import { parseNumber } from '../../../../../src/core/profile/parse-number.ts';

const lost = (base: string, head: string) => lostDigits(parseNumber(base)!, parseNumber(head)!);

describe('lostDigits', () => {
  it('is told by its examples', () => {
    expect(lost('3.14159', '3.14')).toEqual({
      lost: 3,
      lostAsWritten: 3,
      kept: 3,
      truncated: true,
    });
    expect(lost('19.90', '20')).toEqual({ lost: 1, lostAsWritten: 2, kept: 1, truncated: false });
  });

  it.each([
    ['3.14', '3.14159'],
    ['3.14159', '3.15'],
    ['3.14159', '-3.14'],
    ['1234', '1200'],
    ['0', '0'],
  ])('finds no cut from %s to %s', (base, head) => {
    expect(lost(base, head)).toBeUndefined();
  });
});

describe('firstDifference', () => {
  it.each([
    ['café', 'cafe', 3],
    ['abc', 'abcd', 3],
    ['', 'a', 0],
    ['abc', 'xbc', 0],
  ])('compares %s and %s', (base, head, at) => {
    expect(firstDifference(base, head)).toBe(at);
  });
});
