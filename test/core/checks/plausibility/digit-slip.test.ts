import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitSlip } from '../../../../src/core/checks/plausibility/digit-slip.ts';

describe('digitSlip', () => {
  it.each([
    ['1234', '1324', 'two digits swapped'],
    ['12.34', '12.43', 'two digits swapped'],
    ['-1234', '-2134', 'two digits swapped'],
    ['ORD-1234', 'ORD-1243', 'two digits swapped'],
    ['1,250.50', '12,250.50', 'a digit typed twice'],
    ['125', '1255', 'a digit typed twice'],
    ['12,250', '1,225', 'a digit left out'],
    ['12.345', '12.45', 'a digit left out'],
    ['12345', '1234', 'a digit left out'],
  ])('tells %s and %s', (base, head, slip) => expect(digitSlip(base, head)).toBe(slip));

  it.each([
    ['1234', '1234'],
    ['12', '21'],
    ['1234', '4231'],
    ['1234', '1243x'],
    ['12.34', '1.234'],
    ['1233', '1234'],
    ['125', '12'],
    ['125', '1257'],
    ['abcd', 'abdc'],
    ['1a23', '12a3'],
    ['1234', '2143'],
    ['', '1'],
    ['12 34', '1234'],
  ])('says nothing of %s and %s', (base, head) => expect(digitSlip(base, head)).toBeUndefined());

  it('finds every swap of two different neighbours', () => {
    const digits = fc.stringMatching(/^[1-9]\d{2,11}$/);
    fc.assert(
      fc.property(digits, fc.nat(), (base, at) => {
        const i = at % (base.length - 1);
        const head = base.slice(0, i) + base[i + 1] + base[i] + base.slice(i + 2);
        expect(digitSlip(base, head)).toBe(base === head ? undefined : 'two digits swapped');
      }),
    );
  });

  it('finds every digit typed twice', () => {
    const digits = fc.stringMatching(/^[1-9]\d{2,11}$/);
    fc.assert(
      fc.property(digits, fc.nat(), (base, at) => {
        const i = at % base.length;
        const head = base.slice(0, i) + base[i] + base.slice(i);
        expect(digitSlip(base, head)).toBe('a digit typed twice');
      }),
    );
  });
});
