import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectationSchema } from '../../../src/core/expectations/define/expectation-schema.ts';
import { EXPECTATIONS } from '../../../src/core/expectations/registry.ts';
import { evaluate, table } from './evaluate.ts';

/*
 * What Deequ asks of columns and Great Expectations does not. The values are computed by hand from Deequ's definitions
 * (awslabs/deequ, `src/main/scala/com/amazon/deequ/analyzers`), where nothing else is said.
 */

const observedOf = async (text: string, name: string, kwargs: object = {}) => {
  const given = { column: 'x', min_value: -1e9, ...kwargs };
  const { result, exception } = await evaluate(await table(text), name, given);
  return exception ?? result['observed_value'];
};

const UNIQUENESS = 'expect_column_uniqueness_to_be_between';
const RATIO = 'expect_column_unique_value_ratio_to_be_between';
const DISTINCTNESS = 'expect_column_proportion_of_unique_values_to_be_between';
const ENTROPY = 'expect_column_entropy_to_be_between';
const SKEWNESS = 'expect_column_skewness_to_be_between';
const KURTOSIS = 'expect_column_kurtosis_to_be_between';
const ZEROS = 'expect_column_zeros_count_to_be_between';
const ZERO_SHARE = 'expect_column_proportion_of_zeros_to_be_between';
const CORRELATION = 'expect_column_pair_correlation_to_be_between';
const INFORMATION = 'expect_column_pair_mutual_information_to_be_between';
const RECENT = 'expect_column_max_to_be_recent';

describe('uniqueness, distinctness and the ratio of unique values', () => {
  it.each([
    ['x,y\na,1\na,1\nb,1\n', 1 / 3, 2 / 3, 1 / 2],
    ['x,y\na,1\n,1\nb,1\n', 1, 1, 1],
    ['x,y\na,1\na,1\n,1\n', 0, 1 / 2, 0],
  ])('are three things: %j', async (text, uniqueness, distinctness, ratio) => {
    expect(await observedOf(text, UNIQUENESS)).toBe(uniqueness);
    expect(await observedOf(text, DISTINCTNESS)).toBe(distinctness);
    expect(await observedOf(text, RATIO)).toBe(ratio);
  });

  it('are ordered: uniqueness is no more than either of the others', async () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(values, async (of) => {
        const text = `x,y\n${of.map((value) => `${value},1\n`).join('')}`;
        const uniqueness = Number(await observedOf(text, UNIQUENESS));
        expect(uniqueness).toBeLessThanOrEqual(Number(await observedOf(text, RATIO)));
        expect(uniqueness).toBeLessThanOrEqual(Number(await observedOf(text, DISTINCTNESS)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('statistics of one column', () => {
  it.each([
    // Deequ's own test of a column of one a and five b's beside nulls: -(1/6) ln(1/6) - (5/6) ln(5/6)
    [ENTROPY, 'x,y\na,1\nb,1\nb,1\nb,1\nb,1\nb,1\n,1\n', 0.4505612088663046],
    [ENTROPY, 'x,y\na,1\na,1\n', 0],
    // SciPy 1.17.1: stats.skew, stats.kurtosis
    [SKEWNESS, 'x,y\n1,1\n2,1\n3,1\n,1\n4,1\n100,1\n', 1.4975367033335198],
    [KURTOSIS, 'x,y\n1,1\n2,1\n3,1\n,1\n4,1\n100,1\n', 0.24671648930016365],
    [ZEROS, 'x,y\n0,1\n0.0,1\n-0,1\n1,1\n,1\n', 3],
    [ZERO_SHARE, 'x,y\n0,1\n0.0,1\n-0,1\n1,1\n,1\n', 0.75],
  ])('%s of %j', async (name, text, value) => {
    expect(await observedOf(text, name)).toBeCloseTo(value, 12);
  });

  it.each([
    [UNIQUENESS, 'x,y\na,1\na,0\n', { min_value: 1 }, { max_value: 0 }],
    [RATIO, 'x,y\na,1\na,0\nb,0\n', { min_value: 0.6 }, { max_value: 0.5 }],
    [ENTROPY, 'x,y\na,1\nb,0\n', { max_value: 0.6 }, { max_value: 0.7 }],
    [SKEWNESS, 'x,y\n1,1\n1,1\n9,1\n', { max_value: 0.5 }, { max_value: 1 }],
    [KURTOSIS, 'x,y\n1,1\n1,1\n9,1\n', { min_value: 0 }, { max_value: -1 }],
    [ZEROS, 'x,y\n1,1\n0,1\n', { max_value: 0 }, { max_value: 1 }],
    [ZERO_SHARE, 'x,y\n1,1\n0,1\n', { max_value: 0.5, strict_max: true }, { max_value: 0.5 }],
  ])('%s fires, and does not', async (name, text, broken, met) => {
    const data = await table(text);
    expect((await evaluate(data, name, { column: 'x', ...broken })).success).toBe(false);
    expect((await evaluate(data, name, { column: 'x', ...met })).success).toBe(true);
  });

  it.each([UNIQUENESS, RATIO, ENTROPY, SKEWNESS, KURTOSIS, ZERO_SHARE])(
    '%s of a column without values is not there, and not met',
    async (name) => {
      const { success, result } = await evaluate(await table('x,y\n,1\n,2\n'), name, {
        column: 'x',
        min_value: 0,
      });
      expect({ success, found: result['observed_value'] }).toEqual({ success: false, found: null });
    },
  );

  it.each([SKEWNESS, KURTOSIS, ZEROS, ZERO_SHARE])('%s needs numbers', async (name) => {
    expect(await observedOf('x,y\nred,1\n', name)).toBe(
      'The column holds values that are no numbers, such as "red".',
    );
  });

  it.each([
    [UNIQUENESS, 1],
    [RATIO, 1],
    [ENTROPY, Math.log(3)],
    [SKEWNESS, 0],
    [KURTOSIS, -1.5],
    [ZEROS, 1],
    [ZERO_SHARE, 1 / 3],
  ])('%s looks at the rows that the condition means', async (name, value) => {
    const text = 'x,y\n0,1\n1,1\n2,1\n0,2\n1,2\n7,2\n7,2\n';
    expect(await observedOf(text, name, { row_condition: 'y == 1' })).toBeCloseTo(value, 12);
    expect(await observedOf(text, name)).not.toBeCloseTo(value, 12);
  });
});

describe('statistics of two columns', () => {
  const pair = { column: undefined, column_A: 'a', column_B: 'b' };
  const observed = (text: string, name: string, kwargs: object = {}) => {
    const { column: _, ...both } = pair;
    return table(text).then(async (data) => {
      const given = { ...both, min_value: -1, ...kwargs };
      const { result, exception } = await evaluate(data, name, given);
      return exception ?? result['observed_value'];
    });
  };

  it('correlation is that of numbers, or of ranks', async () => {
    // SciPy 1.17.1: stats.pearsonr, stats.spearmanr
    const text = 'a,b\n1,2\n2,1\n,9\n3,4\n9,\n4,3\n5,7\n';
    expect(await observed(text, CORRELATION)).toBeCloseTo(0.8241633836921339, 12);
    expect(await observed(text, CORRELATION, { method: 'spearman' })).toBeCloseTo(0.8, 12);
  });

  it('mutual information is that of the pairs, in nats', async () => {
    // Each tells the other: the entropy of either, ln 2. Independent: 0. Rows with a null are left out.
    expect(await observed('a,b\nx,1\ny,2\nx,1\ny,2\n,3\nz,\n', INFORMATION)).toBeCloseTo(
      Math.LN2,
      12,
    );
    expect(await observed('a,b\nx,1\ny,2\nx,2\ny,1\n', INFORMATION)).toBeCloseTo(0, 12);
    expect(await observed('a,b\nx,y\nx,y\n', INFORMATION)).toBe(0);
  });

  it.each([
    [CORRELATION, 'a,b\n1,2\n2,4\n3,7\n', { max_value: 0.5 }, { min_value: 0.9 }],
    [INFORMATION, 'a,b\nx,1\ny,2\n', { max_value: 0.5 }, { max_value: 0.7 }],
  ])('%s fires, and does not', async (name, text, broken, met) => {
    const { column: _, ...both } = pair;
    expect((await evaluate(await table(text), name, { ...both, ...broken })).success).toBe(false);
    expect((await evaluate(await table(text), name, { ...both, ...met })).success).toBe(true);
  });

  it.each([
    [CORRELATION, 'a,b\n1,\n,2\n'],
    [CORRELATION, 'a,b\n1,2\n1,3\n'],
    [INFORMATION, 'a,b\n1,\n,2\n'],
  ])('%s of %j is not there', async (name, text) => {
    expect(await observed(text, name)).toBeNull();
  });

  it('correlation needs numbers', async () => {
    expect(await observed('a,b\n1,red\n2,blue\n', CORRELATION)).toContain(
      'no numbers, such as "red"',
    );
  });

  it('looks at the rows that the condition means', async () => {
    const text = 'a,b,c\n1,1,1\n2,2,1\n3,3,1\n9,-9,2\n';
    const kwargs = { row_condition: 'c == 1' };
    expect(await observed(text, CORRELATION, kwargs)).toBeCloseTo(1, 12);
    expect(await observed(text, INFORMATION, kwargs)).toBeCloseTo(Math.log(3), 12);
  });

  it('takes no `ignore_row_if`, which would change nothing', () => {
    const given = { column_A: 'a', column_B: 'b', min_value: 0, ignore_row_if: 'neither' };
    const parsed = expectationSchema(EXPECTATIONS.get(INFORMATION)!).safeParse(given);
    expect(parsed.success).toBe(false);
  });
});

describe('freshness', () => {
  // Now is 2026-01-01T00:00:00Z.
  const recent = async (text: string, max_age: object, kwargs: object = {}) => {
    const given = { column: 'x', max_age, ...kwargs };
    const { success, result, exception, told } = await evaluate(await table(text), RECENT, given);
    if (!exception)
      expect(told).toMatch(/^the newest date is \S+, [\d.]+ hours ago$|^no date up to now$/);
    return exception ?? [success, result['observed_value'], result['details']];
  };

  it('is that of the newest date that is not after now', async () => {
    const text = 'x,y\n2025-12-20,1\n2025-12-30,1\n,1\n2031-01-01,1\n';
    expect(await recent(text, { days: 2 })).toEqual([true, '2025-12-30', { age_in_hours: 48 }]);
    expect(await recent(text, { hours: 47 })).toEqual([false, '2025-12-30', { age_in_hours: 48 }]);
    expect(await recent(text, { days: 1, hours: 24 })).toEqual([
      true,
      '2025-12-30',
      expect.anything(),
    ]);
  });

  it('minds the time of day and the zone', async () => {
    const text = 'x,y\n2025-12-31T23:30:00Z,1\n2026-01-01T01:00:00+02:00,1\n';
    expect(await recent(text, { hours: 0.5 })).toEqual([
      true,
      '2025-12-31T23:30:00Z',
      { age_in_hours: 0.5 },
    ]);
  });

  it('is not there without dates, and needs dates', async () => {
    expect(await recent('x,y\n,1\n,2\n', { days: 1 })).toEqual([false, null, undefined]);
    expect(await recent('x,y\n7,1\n', { days: 1 })).toBe(
      'The column holds values that are no dates, such as "7".',
    );
  });

  it('looks at the rows that the condition means', async () => {
    const text = 'x,y\n2025-12-31,1\n2024-01-01,2\n';
    expect(await recent(text, { days: 2 }, { row_condition: 'y == 2' })).toMatchObject([
      false,
      '2024-01-01',
      { age_in_hours: 731 * 24 },
    ]);
  });

  it('needs to be told how old is too old', () => {
    const schema = expectationSchema(EXPECTATIONS.get(RECENT)!);
    expect(schema.safeParse({ column: 'x', max_age: {} }).error?.issues[0]?.message).toBe(
      'has a `max_age` without `days` or `hours`',
    );
  });
});
