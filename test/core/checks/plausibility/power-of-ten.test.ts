import { describe, expect, it } from 'vitest';
import { powerOfTen } from '../../../../src/core/checks/plausibility/power-of-ten.ts';
import { parseNumber } from '../../../../src/core/profile/parse-number.ts';

describe('powerOfTen', () => {
  it.each([
    ['19.99', '1999', 2],
    ['1999', '1.999', -3],
    ['30', '3', -1],
    ['-5', '-50', 1],
    ['1.50', '1.5', 0],
    ['0', '0', 0],
    ['0', '10', 0],
    ['5', '-50', 0],
    ['19.99', '1998', 0],
  ])('of %s and %s is %i', (base, head, power) => {
    expect(powerOfTen(parseNumber(base)!, parseNumber(head)!)).toBe(power);
  });
});
