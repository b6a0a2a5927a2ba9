import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellType } from '../../../src/core/profile/cell-type.ts';
import { numberOfText } from '../../../src/core/profile/number-of-text.ts';
import { parseNumber } from '../../../src/core/profile/parse-number.ts';
import { plainNumber } from '../../../src/core/profile/plain-number.ts';

/** The value of a text by the full reading alone. */
function parsed(text: string): number | undefined {
  const number = parseNumber(text);
  if (!number) return undefined;
  return Number(`${number.negative ? '-' : ''}${number.digits || '0'}e${number.exponent}`) + 0;
}

describe('plainNumber', () => {
  it('agrees with the full reading wherever it reads something', () => {
    const texts = fc.oneof(
      fc.stringMatching(/^-?\d{1,17}(\.\d{0,9})?$/),
      fc.stringMatching(/^[-+.,0-9e]{1,6}$/),
      fc.double({ noNaN: true }).map(String),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const plain = plainNumber(text);
        if (!plain) return;
        expect(plain.value).toBe(parsed(text));
        expect(plain.isInteger ? 'integer' : 'number').toBe(cellType(text));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['0', 0],
    ['-0', 0],
    ['7', 7],
    ['-12.50', -12.5],
    ['0.001', 0.001],
    ['123456789012345', 123456789012345],
  ])('reads %s', (text, value) => {
    expect(plainNumber(text)?.value).toBe(value);
  });

  it.each([
    '',
    '-',
    '.5',
    '5.',
    '00',
    '007',
    '-01',
    '1e3',
    '+1',
    '1,000',
    '1.2.3',
    '1234567890123456',
  ])('leaves %j to the full reading', (text) => {
    expect(plainNumber(text)).toBeUndefined();
  });
});

describe('numberOfText', () => {
  it.each([
    ['1,250.5', 1250.5],
    ['1e3', 1000],
    ['.5', 0.5],
    ['36893488147419103232', 2 ** 65],
    ['1e999', undefined],
    ['00501', undefined],
    ['n/a', undefined],
  ])('of %s', (text, value) => {
    expect(numberOfText(text)).toBe(value);
  });
});
