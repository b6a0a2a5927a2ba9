import { describe, expect, it } from 'vitest';
import { expectationSchema } from '../../../src/core/expectations/define/expectation-schema.ts';
import { EXPECTATIONS } from '../../../src/core/expectations/registry.ts';
import { evaluate, table } from './evaluate.ts';

/*
 * What Great Expectations cannot be asked about distributions, or does otherwise; the rest is in `distributions.test.ts`.
 */

const KL = 'expect_column_kl_divergence_to_be_less_than';
const CHI_SQUARE = 'expect_column_chisquare_test_p_value_to_be_greater_than';
const BOOTSTRAP = 'expect_column_bootstrapped_ks_test_p_value_to_be_greater_than';
const PARAMETERS = 'expect_column_parameterized_distribution_ks_test_p_value_to_be_greater_than';
const PHI = 'expect_column_pair_cramers_phi_value_to_be_less_than';
const QUANTILES = 'expect_column_quantile_values_to_be_between';
const Z_SCORES = 'expect_column_value_z_scores_to_be_less_than';

const LETTERS = { values: ['a', 'b'], weights: [0.5, 0.5] };
const BINS = { bins: [0, 1, 2], weights: [0.5, 0.5] };
const RANGES = { quantiles: [0.5], value_ranges: [[0, 2]] };

/** What is wrong with parameters, or undefined. */
function faultOf(name: string, kwargs: object): string | undefined {
  const parsed = expectationSchema(EXPECTATIONS.get(name)!).safeParse({ column: 'x', ...kwargs });
  return parsed.error?.issues[0]?.message;
}

describe('a column without numbers', () => {
  it.each([
    [KL, { partition_object: BINS, threshold: 1 }],
    [BOOTSTRAP, { partition_object: BINS }],
    [PARAMETERS, { distribution: 'norm', params: [0, 1] }],
    [QUANTILES, { quantile_ranges: RANGES }],
    [Z_SCORES, { threshold: 3 }],
  ])('cannot be judged by %s', async (name, kwargs) => {
    const { success, exception } = await evaluate(await table('x,y\nred,1\nblue,2\n'), name, {
      column: 'x',
      ...kwargs,
    });
    expect(success).toBe(false);
    expect(exception).toBe('The column holds values that are no numbers, such as "red".');
  });

  it('cannot be put into bins of numbers', async () => {
    const kwargs = { column_A: 'x', column_B: 'y', bins_A: [0, 1] };
    const { exception } = await evaluate(await table('x,y\nred,1\nblue,2\n'), PHI, kwargs);
    expect(exception).toBe('The column holds values that are no numbers, and its bins are edges.');
  });
});

describe('a column without values', () => {
  it.each([
    [KL, { partition_object: BINS, threshold: 1 }],
    [KL, { partition_object: LETTERS, threshold: 1 }],
    [CHI_SQUARE, { partition_object: LETTERS }],
    [BOOTSTRAP, { partition_object: BINS }],
    [PARAMETERS, { distribution: 'norm', params: [0, 1] }],
  ])('does not meet %s', async (name, kwargs) => {
    const { success, result } = await evaluate(await table('x,y\n,1\n,2\n'), name, {
      column: 'x',
      ...kwargs,
    });
    expect(success).toBe(false);
    expect(result['observed_value']).toBeNull();
  });

  it('has no phi', async () => {
    const kwargs = { column_A: 'x', column_B: 'y' };
    const { success, result } = await evaluate(await table('x,y\n,1\n,2\n'), PHI, kwargs);
    expect({ success, found: result['observed_value'] }).toEqual({ success: false, found: null });
  });
});

describe('a row condition', () => {
  const data = 'x,n,kept\na,0.2,1\nb,1.4,1\na,0.6,1\nb,1.9,1\nc,9,0\nc,-9,0\n';

  it.each([
    [KL, { column: 'x', partition_object: LETTERS, threshold: 0.1 }],
    [CHI_SQUARE, { column: 'x', partition_object: LETTERS }],
    [KL, { column: 'n', partition_object: BINS, threshold: 0.1 }],
    [PARAMETERS, { column: 'n', distribution: 'uniform', params: [0, 2], p_value: 0.8 }],
    [
      QUANTILES,
      {
        column: 'n',
        quantile_ranges: {
          quantiles: [0, 1],
          value_ranges: [
            [0, 2],
            [0, 2],
          ],
        },
      },
    ],
    [Z_SCORES, { column: 'n', threshold: 1.3 }],
  ])('says which rows %s is about', async (name, kwargs) => {
    const all = await evaluate(await table(data), name, kwargs);
    const some = await evaluate(await table(data), name, { ...kwargs, row_condition: 'kept == 1' });
    expect([all.success, some.success]).toEqual([false, true]);
  });

  it('says which rows samples are drawn from', async () => {
    const numbers = Array.from({ length: 20 }, (_, i) => `${i / 10},1\n${i + 50},0\n`);
    const kwargs = { column: 'n', partition_object: BINS, bootstrap_sample_size: 20 };
    const all = await table(`n,kept\n${numbers.join('')}`);
    expect((await evaluate(all, BOOTSTRAP, kwargs)).success).toBe(false);
    const kept = { ...kwargs, row_condition: 'kept == 1' };
    expect((await evaluate(all, BOOTSTRAP, kept)).success).toBe(true);
  });

  it('is kept to by pairs', async () => {
    const pairs = 'a,b,kept\nx,1,1\nx,2,1\ny,1,1\ny,2,1\nz,3,0\nz,3,0\n';
    const kwargs = { column_A: 'a', column_B: 'b', n_bins_B: 3 };
    expect((await evaluate(await table(pairs), PHI, kwargs)).success).toBe(false);
    const kept = { ...kwargs, row_condition: 'kept == 1' };
    expect((await evaluate(await table(pairs), PHI, kept)).success).toBe(true);
  });
});

describe('Kullback–Leibler divergence', () => {
  it('is infinite, and shown as null, where what is expected never occurs', async () => {
    const kwargs = { column: 'x', partition_object: LETTERS, threshold: 1e9 };
    const { success, result, told } = await evaluate(await table('x\na\nb\nc\n'), KL, kwargs);
    expect({ success, found: result['observed_value'] }).toEqual({ success: false, found: null });
    expect(told).toBe('observed infinity: it holds "c", which is expected never');
    const bins = { column: 'x', partition_object: BINS, threshold: 1e9 };
    expect((await evaluate(await table('x\n0\n1\n9\n'), KL, bins)).told).toBe(
      'observed infinity: it holds numbers in bins or tails without weight, which is expected never',
    );
  });

  it('without a partition is that of the column from itself', async () => {
    const kwargs = { column: 'x', partition_object: null, threshold: 0 };
    const { success, result } = await evaluate(await table('x\na\nb\na\n'), KL, kwargs);
    expect({ success, found: result['observed_value'] }).toEqual({ success: true, found: 0 });
  });

  it('takes the words for infinities', async () => {
    const of = { bins: ['-Infinity', 1, 'Infinity'], weights: [0.5, 0.5] };
    const kwargs = { column: 'x', partition_object: of, threshold: 0.001 };
    expect((await evaluate(await table('x\n-7\n3\n'), KL, kwargs)).success).toBe(true);
  });
});

describe('quantiles', () => {
  it('are told where they lie outside', async () => {
    const quantile_ranges = {
      quantiles: [0, 0.5, 1],
      value_ranges: [
        [1, 1],
        [5, 6],
        [0, 2],
      ],
    };
    const kwargs = { column: 'x', quantile_ranges };
    const { told } = await evaluate(await table('x\n1\n2\n3\n'), QUANTILES, kwargs);
    expect(told).toBe('observed 2 at 0.5, 3 at 1');
  });
});

describe('values of JSON Lines', () => {
  it('keep their type', async () => {
    const of = { values: [1, '1'], weights: [0.5, 0.5] };
    const kwargs = { column: 'x', partition_object: of };
    const { result } = await evaluate(await table('{"x":1}\n{"x":"1"}\n'), CHI_SQUARE, kwargs);
    expect(result['observed_value']).toBe(1);
  });
});

describe('bootstrapping', () => {
  it('says the same of the same data', async () => {
    const data = 'x\n0.1\n0.5\n0.9\n1.2\n1.3\n1.8\n1.9\n';
    const kwargs = { column: 'x', partition_object: BINS, bootstrap_samples: 50 };
    const first = await evaluate(await table(data), BOOTSTRAP, kwargs);
    expect(await evaluate(await table(data), BOOTSTRAP, kwargs)).toEqual(first);
    expect(first.result['details']).toMatchObject({
      bootstrap_samples: 50,
      bootstrap_sample_size: 4,
    });
  });
});

describe("Cramér's phi", () => {
  it('puts what lists of bins do not name into one bin', async () => {
    const data = 'a,b\nx,1\ny,1\nz,2\nw,2\nv,2\n';
    const kwargs = { column_A: 'a', column_B: 'b', bins_A: [['x', 'y']], n_bins_B: 2 };
    const { result } = await evaluate(await table(data), PHI, kwargs);
    expect(result['details']).toEqual({
      crosstab: {
        rows: ['x, y', '(other)'],
        columns: ['[1, 1.5)', '[1.5, 2)'],
        counts: [
          [2, 0],
          [0, 3],
        ],
      },
    });
  });

  it('stretches edges to the numbers there are', async () => {
    const data = 'a,b\n-5,x\n1,x\n3,y\n50,y\n';
    const kwargs = { column_A: 'a', column_B: 'b', bins_A: [2, 0] };
    const { result } = await evaluate(await table(data), PHI, kwargs);
    expect(result['details']).toMatchObject({
      crosstab: { rows: ['[-5, 0)', '[0, 2)', '[2, 50)'] },
    });
  });

  it('takes one edge for a bin where all numbers are on it', async () => {
    const kwargs = { column_A: 'a', column_B: 'b', bins_A: [2, 2] };
    const { result } = await evaluate(await table('a,b\n2,x\n2,y\n'), PHI, kwargs);
    expect(result).toMatchObject({
      observed_value: null,
      details: { crosstab: { rows: ['[2, 2)'] } },
    });
  });

  it('counts the rest of many values together', async () => {
    const data = 'a,b\nx,1\nx,2\ny,1\nz,2\n';
    const kwargs = { column_A: 'a', column_B: 'b', n_bins_A: 1 };
    const { result } = await evaluate(await table(data), PHI, kwargs);
    expect(result['details']).toMatchObject({ crosstab: { rows: ['x', '(other)'] } });
  });
});

describe('parameters that cannot be', () => {
  it.each([
    [
      KL,
      { partition_object: { values: ['a'], weights: [0.5, 0.5] }, threshold: 1 },
      'has a `partition_object` with 1 values and 2 weights',
    ],
    [
      KL,
      { partition_object: { weights: [1] }, threshold: 1 },
      'has a `partition_object` without `values` or `bins`',
    ],
    [
      KL,
      { partition_object: { values: ['a'], bins: [0, 1], weights: [1] }, threshold: 1 },
      'has a `partition_object` with both `values` and `bins`',
    ],
    [
      KL,
      { partition_object: { bins: [0, 1], weights: [0.5, 0.5] }, threshold: 1 },
      'has a `partition_object` with 2 edges of bins and 2 weights; there is one more edge than weights',
    ],
    [
      KL,
      { partition_object: { bins: [0, 0, 1], weights: [0.5, 0.5] }, threshold: 1 },
      'has a `partition_object` whose bins do not rise',
    ],
    [
      KL,
      { partition_object: { values: ['a', 'b'], weights: [0.5, 0.4] }, threshold: 1 },
      'has a `partition_object` whose weights sum to 0.9 instead of 1',
    ],
    [
      KL,
      {
        partition_object: { values: ['a'], weights: [0.8], tail_weights: [0.1, 0.1] },
        threshold: 1,
      },
      'has a `partition_object` with `tail_weights`, which only bins have',
    ],
    [
      KL,
      { partition_object: BINS, threshold: 1, bucketize_data: false },
      'has bins, and `bucketize_data` that is false',
    ],
    [
      KL,
      { partition_object: LETTERS, threshold: 1, internal_weight_holdout: 0.1 },
      'has values, and an `internal_weight_holdout`',
    ],
    [
      KL,
      {
        partition_object: { bins: [0, 1], weights: [0.8], tail_weights: [0.1, 0.1] },
        threshold: 1,
        tail_weight_holdout: 0.1,
      },
      'has `tail_weights`, and a `tail_weight_holdout` that is not 0',
    ],
    [
      KL,
      {
        partition_object: { bins: ['-Infinity', 1], weights: [0.8], tail_weights: [0.1, 0.1] },
        threshold: 1,
      },
      'has `tail_weights`, and bins without an end',
    ],
    [
      KL,
      {
        partition_object: { bins: ['-Infinity', 1, 'Infinity'], weights: [0.5, 0.5] },
        threshold: 1,
        tail_weight_holdout: 0.1,
      },
      'has a `tail_weight_holdout`, and bins without an end on both sides',
    ],
    [
      CHI_SQUARE,
      { partition_object: BINS },
      'has a `partition_object` without `values`, which this expectation needs',
    ],
    [
      BOOTSTRAP,
      { partition_object: LETTERS },
      'has a `partition_object` without `bins`, which this expectation needs',
    ],
    [
      BOOTSTRAP,
      { partition_object: { bins: [0, 'Infinity'], weights: [1] } },
      'has a `partition_object` with bins without an end',
    ],
    [
      BOOTSTRAP,
      { partition_object: { bins: [0, 1], weights: [0.8], tail_weights: [0.1, 0.1] } },
      'has a `partition_object` with `tail_weights`',
    ],
    [
      BOOTSTRAP,
      { partition_object: BINS, bootstrap_samples: 1e5, bootstrap_sample_size: 1e5 },
      'asks for more than 10000000 draws',
    ],
    [
      PARAMETERS,
      { distribution: 'norm', params: [0, 1, 2] },
      'has 3 `params`; `norm` takes mean, std_dev',
    ],
    [
      PARAMETERS,
      { distribution: 'norm', params: { mean: 0, std_dev: 0 } },
      'needs a positive `std_dev` in `params` of `norm`',
    ],
    [
      PARAMETERS,
      { distribution: 'gamma', params: { loc: 0 } },
      'needs a positive `alpha` in `params` of `gamma`',
    ],
    [
      PARAMETERS,
      { distribution: 'beta', params: [1] },
      'needs a positive `beta` in `params` of `beta`',
    ],
    [
      PARAMETERS,
      { distribution: 'expon', params: { lambda: 2 } },
      'has `lambda` among `params`; `expon` takes loc, scale',
    ],
    [
      QUANTILES,
      { quantile_ranges: { quantiles: [0.5], value_ranges: [] } },
      'has 1 quantiles and 0 ranges of values',
    ],
    [
      QUANTILES,
      { quantile_ranges: { quantiles: [0.5], value_ranges: [[3, 2]] } },
      'has a range whose least value is greater than its greatest',
    ],
  ])('%s %j', (name, kwargs, fault) => {
    expect(faultOf(name, kwargs)).toBe(fault);
  });

  it('are told by name too', () => {
    expect(faultOf(PARAMETERS, { distribution: 'poisson', params: [1] })).toContain('norm');
    expect(faultOf(KL, { partition_object: BINS })).toBeDefined();
  });
});
