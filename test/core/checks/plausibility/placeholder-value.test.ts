import { describe, expect, it } from 'vitest';
import { placeholderValue } from '../../../../src/core/checks/plausibility/placeholder-value.ts';
import { faultyAdditions, upTo } from './find-violations.ts';

const CITIES = upTo(40).map((i) => ['Lyon', 'Porto', 'Ghent', 'Turin'][i % 4]!);
const PRICES = upTo(40).map((i) => String(10 + i / 4));
const DAYS = upTo(28).map((i) => `2024-03-${String(i + 1).padStart(2, '0')}`);

const faults = faultyAdditions.bind(undefined, placeholderValue);

describe('placeholder-value', () => {
  it('finds stopgaps of every kind', async () => {
    const stopgaps = ['N/A', 'todo', 'asdf', 'XXXX', 'lorem ipsum dolor sit amet', '-'];
    expect(await faults('city', CITIES, [...stopgaps, 'Graz', ''])).toEqual(stopgaps);
  });

  it('takes a word that base uses for the column’s own', async () => {
    expect(await faults('city', [...CITIES, 'N/A', 'N/A', 'N/A'], ['N/A'])).toEqual([]);
    expect(await faults('city', [...CITIES, 'N/A', 'N/A'], ['N/A'])).toEqual(['N/A']);
    const splits = upTo(40).map((i) => (i % 4 === 0 ? 'test' : 'train'));
    expect(await faults('split', splits, ['test', 'train'])).toEqual([]);
    expect(await faults('city', [...CITIES, 'test', 'test', 'test'], ['test'])).toEqual(['test']);
  });

  it('knows that splits are called test', async () => {
    expect(await faults('split', ['train', 'train', 'train'], ['test', 'TODO'])).toEqual(['TODO']);
  });

  it('leaves codes alone that happen to be words', async () => {
    const countries = upTo(40).map((i) => ['DE', 'FR', 'ZA', 'BW'][i % 4]!);
    expect(await faults('country', countries, ['NA', 'n/a'])).toEqual(['n/a']);
    const shares = upTo(40).map((i) => ['MMM', 'AAPL', 'BRK-B', 'T'][i % 4]!);
    expect(await faults('symbol', shares, ['XYZ', 'xyz', 'TBD'])).toEqual(['xyz', 'TBD']);
  });

  it('finds numbers that stand for none where they lie far from the rest', async () => {
    expect(await faults('price', PRICES, ['-999', '9999', '12', 'N/A'])).toEqual([
      '-999',
      '9999',
      'N/A',
    ]);
    const wide = upTo(40).map((i) => String(i * 300 - 1500));
    expect(await faults('change', wide, ['-999', '9999'])).toEqual([]);
    expect(await faults('phone', PRICES, ['123456789'])).toEqual([]);
    // A key that is counted up comes by them.
    expect(await faults('price', PRICES, ['9999', 'TODO'], { key: ['price'] })).toEqual(['TODO']);
  });

  it('finds days that stand for none where they lie far from the rest', async () => {
    expect(
      await faults('day', DAYS, ['9999-12-31', '1900-01-01', '1970-01-01', '2024-04-30']),
    ).toEqual(['9999-12-31', '1900-01-01', '1970-01-01']);
    const births = upTo(40).map((i) => `${1930 + i * 2}-05-17`);
    expect(await faults('born', births, ['1970-01-01'])).toEqual([]);
    expect(
      await faults('until', [...DAYS, '9999-12-31', '9999-12-31', '9999-12-31'], ['9999-12-31']),
    ).toEqual([]);
  });
});
