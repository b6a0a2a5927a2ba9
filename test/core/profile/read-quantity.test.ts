import { describe, expect, it } from 'vitest';
import { numberValue } from '../../../src/core/profile/number-value.ts';
import { readQuantity } from '../../../src/core/profile/read-quantity.ts';

const value = (text: string) => {
  const quantity = readQuantity(text);
  return quantity && numberValue(quantity);
};

describe('readQuantity', () => {
  it.each([
    ['12', 12],
    [' $4,000 ', 4000],
    ['€ 12.50', 12.5],
    ['12,50 €', 12.5],
    ['USD 1e3', 1000],
    ['US$5', 5],
    ['6.28%', 6.28],
    ['-3 %', -3],
    ['£-3', -3],
  ])('reads %s', (text, expected) => expect(value(text)).toBe(expected));

  it.each([
    '',
    '$',
    '%',
    '4 apples',
    '00501',
    '$00501',
    '12 $ %',
    'EURO 5',
    '5 $ extra',
    'N/A',
    '1e999$x',
  ])('does not read %j', (text) => expect(value(text)).toBeUndefined());
});
