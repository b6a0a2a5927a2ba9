import type { Chapter } from './question.ts';

export const TABLES: readonly Chapter[] = [
  {
    title: 'Do values agree with each other?',
    questions: [
      {
        asks: 'Values rise or fall',
        gx: ['expect_column_values_to_be_increasing', 'expect_column_values_to_be_decreasing'],
        dbt: ['sequential_values', 'expect_column_values_to_be_increasing'],
      },
      {
        asks: 'One column exceeds another',
        gx: ['expect_column_pair_values_a_to_be_greater_than_b'],
        deequ: ['isGreaterThan', 'isGreaterThanOrEqualTo', 'isLessThan', 'isLessThanOrEqualTo'],
        dbt: ['expect_column_pair_values_A_to_be_greater_than_B'],
        checks: ['end-before-start'],
      },
      {
        asks: 'Columns are equal',
        gx: ['expect_column_pair_values_to_be_equal', 'expect_multicolumn_values_to_be_equal'],
        dbt: ['expect_column_pair_values_to_be_equal'],
      },
      {
        asks: 'Pairs of values are of a set',
        gx: ['expect_column_pair_values_to_be_in_set'],
        dbt: ['expect_column_pair_values_to_be_in_set'],
      },
      {
        asks: 'Columns add up',
        gx: ['expect_multicolumn_sum_to_equal'],
        dbt: ['expect_multicolumn_sum_to_equal'],
        besides: 'a rule: `net + tax == gross`',
      },
      { asks: 'Ranges do not overlap', gx: [], dbt: ['mutually_exclusive_ranges'] },
    ],
  },
  {
    title: 'How are values distributed?',
    questions: [
      {
        asks: 'Smallest and largest value',
        gx: ['expect_column_min_to_be_between', 'expect_column_max_to_be_between'],
        deequ: ['hasMin', 'hasMax', 'hasRange'],
        dbt: ['expect_column_min_to_be_between', 'expect_column_max_to_be_between'],
      },
      {
        asks: 'Mean, median, sum',
        gx: [
          'expect_column_mean_to_be_between',
          'expect_column_median_to_be_between',
          'expect_column_sum_to_be_between',
        ],
        deequ: ['hasMean', 'hasSum'],
        dqdl: ['Mean', 'Sum'],
        dbt: ['expect_column_mean_to_be_between', 'expect_column_sum_to_be_between'],
      },
      {
        asks: 'Spread',
        gx: ['expect_column_stdev_to_be_between'],
        deequ: ['hasStandardDeviation', 'hasVariance', 'hasInterquartileRange'],
        dqdl: ['StandardDeviation'],
        dbt: ['expect_column_stdev_to_be_between'],
      },
      {
        asks: 'Quantiles',
        gx: ['expect_column_quantile_values_to_be_between'],
        deequ: ['hasApproxQuantile', 'hasExactQuantile', 'kllSketchSatisfies'],
        dbt: ['expect_column_quantile_values_to_be_between'],
      },
      { asks: 'Shape', gx: [], deequ: ['hasSkewness', 'hasKurtosis'] },
      { asks: 'How many values are zero', gx: [], deequ: ['hasZerosCount'] },
      {
        asks: 'Values far from the others',
        gx: [
          'expect_column_value_z_scores_to_be_less_than',
          'expect_column_values_to_not_be_outliers',
        ],
        dbt: [
          'expect_column_values_to_be_within_n_stdevs',
          'expect_column_values_to_be_within_n_moving_stdevs',
        ],
        checks: ['outlier'],
      },
      {
        asks: 'A column tells much, or nothing',
        gx: [],
        deequ: ['hasEntropy'],
        dqdl: ['Entropy'],
        dbt: ['not_constant'],
        checks: ['constant-column', 'class-imbalance'],
      },
      {
        asks: 'The distribution is the one expected',
        gx: [
          'expect_column_kl_divergence_to_be_less_than',
          'expect_column_chisquare_test_p_value_to_be_greater_than',
          'expect_column_bootstrapped_ks_test_p_value_to_be_greater_than',
          'expect_column_parameterized_distribution_ks_test_p_value_to_be_greater_than',
        ],
        deequ: ['hasHistogramBinnedValues', 'hasHistogramBinnedBins'],
        checks: ['distribution-drift', 'added-rows-drift', 'label-shift', 'missing-rate-drift'],
      },
      {
        asks: 'How far two columns go together',
        gx: ['expect_column_pair_cramers_phi_value_to_be_less_than'],
        deequ: ['hasCorrelation', 'hasMutualInformation'],
        dqdl: ['ColumnCorrelation'],
      },
      {
        asks: 'A figure is unlike those before it',
        gx: [],
        deequ: ['addAnomalyCheck'],
        dqdl: ['DetectAnomalies'],
        checks: ['distribution-drift'],
      },
    ],
  },
  {
    title: 'Is the table of the right shape?',
    questions: [
      {
        asks: 'How many rows',
        gx: ['expect_table_row_count_to_be_between', 'expect_table_row_count_to_equal'],
        deequ: ['hasSize'],
        dqdl: ['RowCount'],
        dbt: ['expect_table_row_count_to_be_between'],
        checks: ['no-rows', 'empty-file'],
      },
      {
        asks: 'How many columns',
        gx: ['expect_table_column_count_to_be_between', 'expect_table_column_count_to_equal'],
        deequ: ['hasColumnCount'],
        dqdl: ['ColumnCount'],
        dbt: ['expect_table_column_count_to_be_between'],
      },
      {
        asks: 'A column is there',
        gx: ['expect_column_to_exist'],
        deequ: ['hasColumn'],
        dqdl: ['ColumnExists'],
        dbt: ['expect_column_to_exist'],
        checks: ['column-removed', 'column-renamed', 'key-column-missing', 'missing-label'],
      },
      {
        asks: 'Which columns there are',
        gx: ['expect_table_columns_to_match_set', 'expect_table_columns_to_match_ordered_list'],
        deequ: ['SchemaMatch'],
        dqdl: ['SchemaMatch', 'ColumnNamesMatchPattern'],
        dbt: ['expect_table_columns_to_match_set', 'expect_table_columns_to_contain_set'],
        checks: ['extra-label', 'incorrect-label', 'duplicate-label', 'blank-label'],
        besides: '`fieldsMatch` of a Table Schema',
      },
    ],
  },
  {
    title: 'Does it agree with other data, and with today?',
    questions: [
      {
        asks: 'Values are keys of another table',
        gx: [],
        deequ: ['ReferentialIntegrity'],
        dqdl: ['ReferentialIntegrity'],
        dbt: ['relationships', 'relationships_where'],
        checks: ['foreign-key'],
      },
      {
        asks: 'As many rows as another table',
        gx: ['expect_table_row_count_to_equal_other_table'],
        deequ: ['RowCountMatch'],
        dqdl: ['RowCountMatch'],
        dbt: ['equal_rowcount', 'fewer_rows_than'],
      },
      {
        asks: 'The same rows as another table',
        gx: ['expect_query_results_to_match_comparison'],
        deequ: ['doesDatasetMatch'],
        dqdl: ['DatasetMatch', 'AggregateMatch'],
        dbt: ['equality'],
        besides: '`assay diff`',
      },
      {
        asks: 'The data is recent',
        gx: [],
        dqdl: ['DataFreshness', 'FileFreshness'],
        dbt: ['recency', 'expect_row_values_to_have_recent_data'],
        checks: ['data-freshness', 'future-date'],
      },
      {
        asks: 'No day is left out',
        gx: [],
        dbt: ['expect_row_values_to_have_data_for_every_n_datepart'],
      },
      {
        asks: 'Files are as they should be',
        gx: [],
        dqdl: ['FileMatch', 'FileSize', 'FileUniqueness'],
        besides: 'the diff, which shows every changed file',
      },
    ],
  },
];
