import { describe, expect, it } from 'vitest';
import { outlier } from '../../../../src/core/checks/plausibility/outlier.ts';
import { faultyAdditions, findViolations, upTo } from './find-violations.ts';

const STEADY = upTo(60).map((i) => 100 + (i % 21));
/** 1 to 1,000,000, evenly over the magnitudes. */
const MAGNITUDES = upTo(61).map((i) => Math.round(10 ** (i / 10)));

describe('outlier', () => {
  it('finds what lies far from the rest, on both sides', async () => {
    expect(await faultyAdditions(outlier, 'price', STEADY, [5, 90, 112, 131, 900])).toEqual([
      '5',
      '900',
    ]);
  });

  it('reads amounts and percentages', async () => {
    const amounts = STEADY.map((price) => `$${price}.00`);
    expect(await faultyAdditions(outlier, 'price', amounts, ['$9,000.00'])).toEqual(['$9,000.00']);
  });

  it('judges what spans magnitudes by the logarithm', async () => {
    expect(await faultyAdditions(outlier, 'visits', MAGNITUDES, [3_000_000, 1, 0])).toEqual([]);
    expect(await faultyAdditions(outlier, 'visits', MAGNITUDES, [1e15])).toEqual([
      '1000000000000000',
    ]);
    expect(
      await faultyAdditions(outlier, 'visits', [0, -5, ...MAGNITUDES], [3e6, 1e15, -9e9]),
    ).toEqual(['1000000000000000']);
  });

  it('tells old ones and new ones apart by the rows, and leaves steady ones out', async () => {
    const steady = [...STEADY, ...STEADY, ...STEADY, ...STEADY];
    const base = [...steady.map((v, i) => [`R${i}`, String(v)]), ['A', '900'], ['B', '950']];
    const head = base.map(([id, value]) => [id!, id === 'B' ? '960' : value!]);
    const found = await findViolations(outlier, {
      columns: ['id', 'price'],
      key: ['id'],
      base,
      head,
    });
    expect(found.map(({ side, index }) => [side, index])).toEqual([['head', 240]]);
    const farther = base.map(([id, value]) => [id!, id === 'B' ? '9600' : value!]);
    expect(
      await findViolations(outlier, { columns: ['id', 'price'], key: ['id'], base, head: farther }),
    ).toHaveLength(3);
  });

  it('sets a value against its own group', async () => {
    const rows = upTo(80).map((i) =>
      i % 2 ? ['cat', String(4 + (i % 9) / 10)] : ['dog', String(20 + (i % 16))],
    );
    const spec = { columns: ['animal', 'kg'], base: rows, dataset: { group: 'animal' } };
    const found = await findViolations(outlier, {
      ...spec,
      head: [...rows, ['cat', '20'], ['dog', '20']],
    });
    expect(found.map(({ index, detail }) => [index, detail])).toEqual([
      [80, '20; half of those of the same animal lie between 4.2 and 4.6'],
    ]);
    const rare = await findViolations(outlier, { ...spec, head: [...rows, ['emu', '20']] });
    expect(rare).toEqual([]);
  });

  it('says nothing where a tail is the column’s shape, or most of what is new lies outside', async () => {
    const tailed = [...STEADY, 900, 950];
    expect(await faultyAdditions(outlier, 'price', tailed, [920])).toEqual([]);
    expect(await faultyAdditions(outlier, 'price', STEADY, [900, 905, 910, 915, 920])).toEqual([]);
    expect(await faultyAdditions(outlier, 'price', STEADY, [900, 905, 910, 915])).toHaveLength(4);
  });

  it('passes over ids, keys, grades, few numbers and stand-ins for no value', async () => {
    expect(await faultyAdditions(outlier, 'customer_id', STEADY, [90000])).toEqual([]);
    expect(await faultyAdditions(outlier, 'n', upTo(40), [90000], { key: ['n'] })).toEqual([]);
    expect(
      await faultyAdditions(
        outlier,
        'grade',
        upTo(60).map((i) => i % 5),
        [90],
      ),
    ).toEqual([]);
    expect(await faultyAdditions(outlier, 'price', STEADY.slice(0, 25), [900])).toEqual([]);
    expect(await faultyAdditions(outlier, 'price', STEADY, [-999])).toEqual([]);
    expect(
      await faultyAdditions(
        outlier,
        'price',
        STEADY.map((v) => `00${v}`),
        [900],
      ),
    ).toEqual([]);
  });

  it('judges a new file by itself', async () => {
    const head = [...STEADY, 900].map((value) => [String(value)]);
    const found = await findViolations(outlier, { columns: ['price'], head });
    expect(found).toEqual([
      {
        side: 'head',
        index: 60,
        column: 'price',
        detail: '900; half of the others lie between 105 and 115',
      },
    ]);
  });

  it('heeds its parameters', async () => {
    const lax = { parameters: { reach: 100 } };
    expect(await faultyAdditions(outlier, 'price', STEADY, [900], lax)).toEqual([]);
    const strict = { parameters: { reach: 1, score: 2 } };
    expect(await faultyAdditions(outlier, 'price', STEADY, [131], strict)).toEqual(['131']);
  });
});
