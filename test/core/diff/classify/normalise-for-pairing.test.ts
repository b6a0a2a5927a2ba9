import { describe, expect, it } from 'vitest';
import { normaliseForPairing } from '../../../../src/core/diff/classify/normalise-for-pairing.ts';
import { Literal, NULL } from '../../../../src/core/table/cell.ts';

describe('normaliseForPairing', () => {
  it.each([
    [' 00501 ', '501'],
    ['501.0', '501'],
    [new Literal('501'), '501'],
    ['-007', '-7'],
    ['000', '0'],
    ['008.450', '8.45'],
    ['+14155550123', '14155550123'],
    ['1e3', '1000'],
    ['1,234', '1234'],
    ['5-Mar-24', '2024-03-05'],
    ['2024-03-05T10:00:00+02:00', '2024-03-05T08:00:00Z'],
    ['TRUE', 'true'],
    [new Literal('true'), 'true'],
    ['cafe\u0301', 'café'],
    ['{ "b": 1, "a": 2 }', '{"a":2,"b":1}'],
    ['T-1042', 'T-1042'],
    ['', ''],
    ['  ', ''],
    [NULL, ''],
    [undefined, ''],
  ])('writes %o as %s', (cell, text) => {
    expect(normaliseForPairing(cell)).toBe(text);
  });

  it('reads an ambiguous date only where the order is known', () => {
    expect(normaliseForPairing('03/04/2024')).toBe('03/04/2024');
    expect(normaliseForPairing('03/04/2024', 'dmy')).toBe('2024-04-03');
    expect(normaliseForPairing('03/04/2024', 'mdy')).toBe('2024-03-04');
    expect(normaliseForPairing('13/04/2024')).toBe('2024-04-13');
    expect(normaliseForPairing('04/04/2024')).toBe('2024-04-04');
  });

  it.each([
    ['T-1', 'T-2'],
    ['501', '5010'],
    ['A', 'a'],
    ['123456789012345678', '123456789012345679'],
    ['123456789012', '1.23E+11'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(normaliseForPairing(a)).not.toBe(normaliseForPairing(b));
  });
});
