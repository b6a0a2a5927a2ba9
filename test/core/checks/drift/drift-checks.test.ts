import { describe, expect, it, vi } from 'vitest';
import type { Check } from '../../../../src/core/checks/check.ts';
import { addedRowsDrift } from '../../../../src/core/checks/drift/added-rows-drift.ts';
import { distributionDrift } from '../../../../src/core/checks/drift/distribution-drift.ts';
import { missingRateDrift } from '../../../../src/core/checks/drift/missing-rate-drift.ts';
import { newCategory } from '../../../../src/core/checks/drift/new-category.ts';
import { vanishedCategory } from '../../../../src/core/checks/drift/vanished-category.ts';
import { runChecks } from '../../../../src/core/checks/run-checks.ts';
import { driftContext, type Rows } from './drift-context.ts';
import { Randomness } from './randomness.ts';

const random = new Randomness(11);
const range = (length: number) => Array.from({ length }, (_, i) => i);

/** Rows of a vendor, a channel and a price. */
const sales = (length: number, vendor = '', scale = 1): Rows =>
  range(length).map(() => [
    vendor || random.pick('north', 'south'),
    random.pick('web', 'shop', 'phone'),
    (scale * random.normal(50, 9)).toFixed(2),
  ]);
const COLUMNS = ['vendor', 'channel', 'price'];

async function messages(check: Check, base: Rows, head: Rows, columns = COLUMNS, dataset = {}) {
  const context = await driftContext(columns, base, head, dataset);
  return (await runChecks(context, [check])).map(({ message }) => message);
}

describe('distribution-drift', () => {
  const base = sales(400);

  it('says nothing of more rows of the same kind', async () => {
    expect(await messages(distributionDrift, base, [...base, ...sales(300)])).toEqual([]);
  });

  it('names the effect sizes, their bounds, and the source that made it', async () => {
    const [message, ...others] = await messages(distributionDrift, base, [
      ...base,
      ...sales(60),
      ...sales(240, 'east', 1.6),
    ]);
    expect(others).toEqual([]);
    expect(message).toMatch(
      /^price drifted: PSI 0\.\d\d \(by chance up to 0\.1\d\), KS distance 0\.2\d \(p < 0\.001\), moved by \d\.\d\d standard deviations on average; `> .*` from 10 % to \d\d %; without the 240 added rows whose `vendor` is `east`, PSI falls from 0\.\d\d to 0(\.0\d*)?$/,
    );
  });

  it('names the rows that were changed', async () => {
    const head = base.map(([vendor = '', channel = '', price = 0], i) => [
      vendor,
      channel,
      i % 3 ? price : (Number(price) / 2).toFixed(2),
    ]);
    const [message] = await messages(distributionDrift, base, head);
    expect(message).toContain('without the 134 changed rows, PSI falls from');
  });

  it('names the rows whose removal did it', async () => {
    const rows: Rows = base.map((cells, i) => [i + 1, ...cells]);
    const head = rows.filter((cells) => Number(cells[3]) < 50);
    const [message] = await messages(distributionDrift, rows, head);
    expect(message).toMatch(/with the \d+ removed rows back, PSI falls from \d.* to 0$/);
  });

  it('judges the shares of categories, and leaves new ones to new-category', async () => {
    const more: Rows = range(300).map(() => ['north', 'phone', '50.00']);
    const [message] = await messages(distributionDrift, base, [...base, ...more]);
    expect(message).toMatch(
      /^channel drifted: PSI 0\.\d\d \(by chance up to 0\.\d\d\), Jensen–Shannon distance 0\.\d\d, Cramér's V 0\.\d\d \(chi-square p < 0\.001\); `phone` from \d\d % to \d\d %/,
    );
    const fax: Rows = range(300).map((i) => ['south', 'fax', base[i]![2]!]);
    expect(await messages(distributionDrift, base, [...base, ...fax])).toEqual([]);
    expect(await messages(newCategory, base, [...base, ...fax])).toEqual([
      '300 rows have a value in channel that base does not have: `fax` (300)',
    ]);
  });

  it('says nothing of few rows, however large the difference', async () => {
    const few = sales(45);
    expect(await messages(distributionDrift, few, [...few, ...sales(40, 'east', 9)])).toEqual([]);
  });

  it('knows how far few rows differ by chance', async () => {
    const draws = range(20).map(() => ({ old: sales(60), all: sales(60) }));
    const loose = { checks: { 'distribution-drift': { alpha: 0.99, distance: 0.05 } } };
    let byChance = 0;
    for (const { old, all } of draws) {
      const head = all.map((cells, i) => [1000 + i, ...cells]);
      expect(await messages(distributionDrift, old, head)).toEqual([]);
      byChance += (await messages(distributionDrift, old, head, COLUMNS, loose)).length;
    }
    expect(byChance).toBeGreaterThan(3);
  });

  it('does not judge ids, counters, years, dates or texts', async () => {
    const columns = ['customer_id', 'count', 'year', 'day', 'remark'];
    const rows = (from: number): Rows =>
      range(200).map((i) => [
        1000 + from + random.pick(...range(30)),
        from + Math.floor(i / 2),
        2000 + Math.floor((from + i) / 100),
        `2026-0${1 + Math.floor(from / 100)}-${10 + (i % 18)}`,
        `remark ${from + i} of ${random.next()}`,
      ]);
    const old = rows(0);
    const head = [...old, ...rows(200), ...rows(400)];
    expect(await messages(distributionDrift, old, head, columns)).toEqual([]);
    expect(await messages(addedRowsDrift, old, head, columns)).toEqual([]);
  });

  it('does not take a total that is copied to many rows for many observations', async () => {
    const weekly = (weeks: number, from: number): Rows =>
      range(weeks * 25).map((i) => [
        `name ${i % 25}`,
        'web',
        from + ((Math.floor(i / 25) * 7919) % 500) + 0.25,
      ]);
    const [old, now] = [weekly(24, 1000), weekly(25, 1120)];
    expect(await messages(distributionDrift, old, now)).toEqual([]);
  });

  it('looks at a sample of a large file, and still names every row of the cause', async () => {
    const many = sales(45_000);
    const [message] = await messages(distributionDrift, many, [
      ...many,
      ...sales(30_000, 'east', 2),
    ]);
    expect(message).toMatch(
      /without the 30,000 added rows whose `vendor` is `east`, PSI falls from 0\.\d+ to 0\.0\d+$/,
    );
  });

  it('heeds what the config says', async () => {
    const head = [...base, ...sales(120, 'east', 1.4)];
    expect(await messages(distributionDrift, base, head)).toEqual([]);
    const dataset = { checks: { 'distribution-drift': { psi: 0.05, distance: 0.05 } } };
    expect(await messages(distributionDrift, base, head, COLUMNS, dataset)).toHaveLength(1);
  });

  it('shows the shares of both sides', async () => {
    const context = await driftContext(COLUMNS, base, [...base, ...sales(300, 'east', 3)]);
    const [finding] = await runChecks(context, [distributionDrift]);
    expect(finding?.chart).toMatchObject({ title: 'Shares of price', unit: 'share' });
    expect(finding?.chart?.bins).toHaveLength(10);
    const [inBase, inHead] = finding?.chart?.series ?? [];
    expect(inBase?.values.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(inHead?.values.at(-1)).toBeGreaterThan(0.4);
  });
});

describe('added-rows-drift', () => {
  const base = sales(2000);

  it('sees a small source with another unit in a large file', async () => {
    const head = [...base, ...sales(40), ...sales(50, 'east', 100)];
    expect(await messages(distributionDrift, base, head)).toEqual([]);
    const [message, ...others] = await messages(addedRowsDrift, base, head);
    expect(others).toEqual([]);
    expect(message).toMatch(
      /^price of the 90 added rows is unlike base: .*; runs of as many rows in base reach PSI 0\.\d\d; without the 50 added rows whose `vendor` is `east`, PSI falls from \d\.\d\d to 0\.\d\d$/,
    );
  });

  it('says of how many rows the runs are where base has no four runs of as many', async () => {
    const mix = (length: number, web: number): Rows =>
      range(length).map((i) => [random.pick('north', 'south'), i % web ? 'shop' : 'web', 50]);
    const [message] = await messages(addedRowsDrift, mix(500, 4), [...mix(500, 4), ...mix(140, 1)]);
    expect(message).toContain('channel of the 140 added rows is unlike base');
    expect(message).toContain('; runs of 125 rows in base reach PSI');
  });

  it('says nothing of rows like the rest, or of fewer than thirty', async () => {
    expect(await messages(addedRowsDrift, base, [...base, ...sales(90)])).toEqual([]);
    expect(await messages(addedRowsDrift, base, [...base, ...sales(29, 'east', 9)])).toEqual([]);
  });

  it('says nothing where base itself comes in runs as unlike', async () => {
    const shops = range(20).flatMap((shop) => sales(60, `shop ${shop}`, 1 + (shop % 5)));
    expect(await messages(addedRowsDrift, shops, [...shops, ...sales(60, 'shop 21', 5)])).toEqual(
      [],
    );
  });

  it('leaves a column of which the whole file drifts to distribution-drift', async () => {
    const small = sales(400);
    const head = [...small, ...sales(300, 'east', 3)];
    expect(await messages(addedRowsDrift, small, head)).toEqual([]);
    expect(await messages(distributionDrift, small, head)).toHaveLength(1);
  });
});

describe('missing-rate-drift', () => {
  const base = sales(500);
  const blank = (rows: Rows, every: number): Rows =>
    rows.map(([vendor = '', channel = '', price = ''], i) => [
      vendor,
      channel,
      i % every ? price : '',
    ]);

  it('tells of a source that leaves cells blank, with the rate without it', async () => {
    const head = [...base, ...blank(sales(150, 'east'), 2)];
    // statsmodels: confint_proportions_2indep(75, 650, 0, 500, method='newcomb', compare='diff', alpha=.001)[0]
    expect(await messages(missingRateDrift, base, head)).toEqual([
      "price is blank more often: 12 % of head and 0 % of base (Cohen's h 0.69, at least 7.4 points more beyond chance); without the 150 added rows whose `vendor` is `east` it would be 0 %",
    ]);
  });

  it('tells of added rows that are blank where those of base are not', async () => {
    const many = sales(8000);
    const head = [...many, ...blank(sales(60, 'east'), 2)];
    const [message] = await messages(missingRateDrift, many, head);
    expect(message).toContain('50 % of the 60 added rows and 0 % of base');
  });

  it('says nothing of a few blanks, of fewer blanks, or of a column that was blank', async () => {
    const more = sales(100);
    expect(await messages(missingRateDrift, base, [...base, ...blank(more, 40)])).toEqual([]);
    expect(await messages(missingRateDrift, blank(base, 2), [...base, ...more])).toEqual([]);
    const empty = blank(base, 1);
    expect(await messages(missingRateDrift, empty, [...empty, ...blank(more, 1)])).toEqual([]);
  });
});

describe('new-category and vanished-category', () => {
  const base = sales(200);

  it('point at each row with a value that base does not have', async () => {
    const head = [...base, ['north', 'Web', '1.00'], ['north', 'web', '1.00']];
    const [finding] = await runChecks(await driftContext(COLUMNS, base, head), [newCategory]);
    expect(finding).toMatchObject({
      severity: 'info',
      standing: 'new',
      column: 'channel',
      count: 1,
    });
    expect(finding?.rows).toEqual([
      { row: 201, line: 202, side: 'head', key: '201', detail: 'Web' },
    ]);
  });

  it('tell of a value that is gone, and of what it is now', async () => {
    const head = base.map((cells) => cells.map((cell) => (cell === 'phone' ? 'call' : cell)));
    expect(await messages(vanishedCategory, base, head)).toEqual([
      expect.stringMatching(
        /^1 value of channel no longer occurs: `phone` \(\d+ rows of base, now `call`\)$/,
      ),
    ]);
  });

  it('say nothing of columns without a vocabulary', async () => {
    const names: Rows = range(200).map((i) => [`name ${i % 90}`, 'web', '1']);
    const head = [...names.slice(0, 150), ...range(50).map((i) => [`other ${i}`, 'web', '1'])];
    expect(await messages(newCategory, names, head)).toEqual([]);
    expect(await messages(vanishedCategory, names, head)).toEqual([]);
  });
});

it('reads nothing where nothing changed', async () => {
  const base = sales(100);
  const context = await driftContext(COLUMNS, base, base);
  const read = vi.fn(() => context.head.read());
  const table = { ...context.head, read };
  await runChecks({ ...context, head: table, base: table }, [
    distributionDrift,
    addedRowsDrift,
    missingRateDrift,
    newCategory,
    vanishedCategory,
  ]);
  expect(read).not.toHaveBeenCalled();
});

it('leaves categories that were re-spelt or damaged to the checks of spelling and damage', async () => {
  const base: Rows = range(200).map((i) => [i % 3 ? 'TRUE' : 'FALSE', i % 4 ? '00501' : '90210']);
  const head = base.map(([paid, zip]) => [String(paid).toLowerCase(), Number(zip)]);
  const context = await driftContext(['paid', 'zip'], base, head);
  const found = await runChecks(context, [distributionDrift, newCategory, vanishedCategory]);
  expect(found).toEqual([]);
});
