import { describe, expect, it } from 'vitest';
import { equalNumbers, parseNumber } from '../../../src/core/profile/parse-number.ts';

describe('parseNumber', () => {
  it('is told by its example', () => {
    expect(parseNumber('-1.50')).toEqual({
      negative: true,
      digits: '15',
      exponent: -1,
      place: -2,
      scientific: false,
    });
  });

  it.each([
    ['1.23E+11', '123', 9, 9],
    ['1200', '12', 2, 0],
    ['0.00', '', 0, -2],
    ['1,234.50', '12345', -1, -2],
    ['1.234,5', '12345', -1, -1],
    ['0,125', '125', -3, -3],
    ['1.234.567', '1234567', 0, 0],
    ['1,234', '1234', 0, 0],
    ['1.234', '1234', -3, -3],
    ['1’234', '1234', 0, 0],
    ['5.', '5', 0, 0],
    ['.5', '5', -1, -1],
    ['+415555', '415555', 0, 0],
    ['+4155550.5', '41555505', -1, -1],
  ])('reads %s', (text, digits, exponent, place) => {
    expect(parseNumber(text)).toMatchObject({ digits, exponent, place });
  });

  it.each([
    '',
    '.',
    '+',
    '-',
    'e5',
    '00501',
    '01.5',
    '+14155550123',
    '1 234',
    ' 1',
    '1e',
    '1e99999',
    '12,34,567',
    '1,23,456',
    '1.234.5',
    '5%',
    '$5',
    '0x10',
    'NaN',
    'Infinity',
    '--1',
    '1'.repeat(401),
  ])('does not read %j', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });
});

describe('equalNumbers', () => {
  it('compares every digit, and takes the sign of zero for nothing', () => {
    const equal = (a: string, b: string) => equalNumbers(parseNumber(a)!, parseNumber(b)!);
    expect(equal('1.0', '1e0')).toBe(true);
    expect(equal('-0', '0.00')).toBe(true);
    expect(equal('9007199254740993', '9007199254740992')).toBe(false);
    expect(equal('1', '-1')).toBe(false);
    expect(equal('1', '10')).toBe(false);
  });
});
