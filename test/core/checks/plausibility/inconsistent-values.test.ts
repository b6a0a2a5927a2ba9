import { describe, expect, it } from 'vitest';
import { inconsistentCasing } from '../../../../src/core/checks/plausibility/inconsistent-casing.ts';
import { inconsistentSpelling } from '../../../../src/core/checks/plausibility/inconsistent-spelling.ts';
import { faultyAdditions, findViolations, upTo } from './find-violations.ts';

const REGIONS = upTo(40).map((i) => ['north-west', 'south', 'covid 19', 'v1.2'][i % 4]!);

describe('inconsistent-casing', () => {
  const faults = faultyAdditions.bind(undefined, inconsistentCasing);

  it('finds other letter case in categories', async () => {
    expect(await faults('region', REGIONS, ['South', 'NORTH-WEST', 'east', 'south'])).toEqual([
      'South',
      'NORTH-WEST',
    ]);
  });

  it('goes by base’s spelling, however often head has another', async () => {
    const more = upTo(30).map(() => 'South');
    expect(await faults('region', REGIONS, more)).toHaveLength(30);
  });

  it('takes a spelling that was replaced everywhere for the new one', async () => {
    const rows = REGIONS.map((region) => [region]);
    const head = REGIONS.map((region) => [region === 'south' ? 'South' : region]);
    const find = (to: string[][]) =>
      findViolations(inconsistentCasing, { columns: ['region'], base: rows, head: to });
    expect(await find(head)).toEqual([]);
    expect(await find(head.with(1, ['south']))).toHaveLength(9);
  });

  it('cannot tell where both spellings are as frequent', async () => {
    const both = upTo(40).map((i) => (i % 2 ? 'South' : 'south'));
    expect(await faults('region', both, ['South', 'south'])).toEqual([]);
  });

  it('passes over names, sentences and single letters', async () => {
    const names = upTo(40).map((i) => `company ${i}`);
    expect(await faults('name', names, ['Company 3'])).toEqual([]);
    const sentences = upTo(40).map(() => `${'this is a long sentence about nothing '.repeat(2)}`);
    expect(await faults('text', sentences, [sentences[0]!.toUpperCase()])).toEqual([]);
    expect(
      await faults(
        'unit',
        upTo(40).map((i) => 'mh'[i % 2]!),
        ['M'],
      ),
    ).toEqual([]);
  });

  it('tells old debt where it is', async () => {
    const rows = [...REGIONS, 'South'].map((region) => [region]);
    const found = await findViolations(inconsistentCasing, {
      columns: ['region'],
      base: rows,
      head: rows,
    });
    expect(found).toEqual([
      { side: 'head', index: 40, column: 'region', detail: 'South, elsewhere south' },
    ]);
  });
});

describe('inconsistent-spelling', () => {
  const faults = faultyAdditions.bind(undefined, inconsistentSpelling);

  it('finds other separators, and leaves case to the other check', async () => {
    expect(
      await faults('region', REGIONS, ['north west', 'North_West', 'covid-19', 'South']),
    ).toEqual(['north west', 'North_West', 'covid-19']);
  });

  it('does not take numbers apart', async () => {
    expect(await faults('region', REGIONS, ['v12', 'v1-2'])).toEqual([]);
  });
});
