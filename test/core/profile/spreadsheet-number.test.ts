import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../src/core/profile/parse-number.ts';
import {
  hasLeadingZeros,
  spreadsheetNumber,
} from '../../../src/core/profile/spreadsheet-number.ts';

describe('spreadsheetNumber', () => {
  it.each([
    ['00501', '501'],
    ['-007.50', '-7.50'],
    ['000', '0'],
    ['+4155550123', '4155550123'],
    ['12.5', '12.5'],
  ])('reads %s as %s', (text, plain) => {
    expect(spreadsheetNumber(text)).toEqual(parseNumber(plain));
  });

  it.each(['', '0x10', '00A1', '--01', '1/2'])('does not read %j', (text) => {
    expect(spreadsheetNumber(text)).toBeUndefined();
  });
});

describe('hasLeadingZeros', () => {
  it('tells identifiers from numbers', () => {
    expect(['00501', '-007', '008.45', '00'].every(hasLeadingZeros)).toBe(true);
    expect(['0', '0.5', '501', '00A', '0-1', ''].some(hasLeadingZeros)).toBe(false);
  });
});
