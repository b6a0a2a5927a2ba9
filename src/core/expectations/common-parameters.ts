import { z } from 'zod';
import type { Domain, Expectation } from './expectation.ts';
import { findConditionFault } from './row-condition/read-condition.ts';

const column = (description: string) =>
  z
    .string()
    .min(1, 'must not be empty')
    .meta({ description, examples: ['age'] });

/** The parameters that name the columns, and which rows without values are left out. */
const BY_DOMAIN: Readonly<Record<Domain, z.ZodRawShape>> = {
  column: { column: column('The column.') },
  'column-pair': {
    column_A: column('The first column.'),
    column_B: column('The second column.'),
    ignore_row_if: z
      .enum(['both_values_are_missing', 'either_value_is_missing', 'neither'])
      .default('both_values_are_missing')
      .meta({ description: 'Which rows are left out.' }),
  },
  columns: {
    column_list: z
      .array(column('A column.'))
      .min(2, 'must name at least two columns')
      .meta({ description: 'The columns.', examples: [['country', 'zip']] }),
    ignore_row_if: z
      .enum(['all_values_are_missing', 'any_value_is_missing', 'never'])
      .default('all_values_are_missing')
      .meta({ description: 'Which rows are left out.' }),
  },
  table: {},
};

const rowCondition = z
  .union([z.string(), z.record(z.string(), z.unknown())])
  .nullish()
  .superRefine((written, context) => {
    const fault = findConditionFault(written);
    if (fault === undefined) return;
    const hint = 'The forms that are understood are in docs/row-condition.md.';
    context.addIssue({ code: 'custom', message: fault, params: { hint } });
  })
  .meta({
    description: 'Which rows are meant, e.g. `country == "NL"`; all where left out.',
    examples: ['country == "NL"'],
  });

/** What every expectation has, and what Great Expectations writes into suites that changes nothing here. */
const COMMON: z.ZodRawShape = {
  row_condition: rowCondition,
  condition_parser: z
    .string()
    .nullish()
    .meta({ description: 'Not needed: both grammars are understood.' }),
  severity: z
    .enum(['critical', 'warning', 'info'])
    .default('critical')
    .meta({ description: 'How bad a failure is; `critical` is an error.' }),
  meta: z.unknown().optional().meta({ description: 'Anything; kept for results.' }),
  notes: z.unknown().optional().meta({ description: 'Anything; not read.' }),
  description: z.string().nullish().meta({ description: 'Anything; not read.' }),
};

/** Read by other tools, or by Great Expectations while it runs: accepted, and without effect. */
const WITHOUT_EFFECT = [
  'allow_cross_type_comparisons',
  'auto',
  'batch_id',
  'catch_exceptions',
  'include_config',
  'output_strftime_format',
  'parse_strings_as_datetimes',
  'profiler_config',
  'rendered_content',
  'result_format',
  'windows',
];

/** Every parameter of an expectation, those of its kind and of all included. */
export function parameterShape({ domain, form, parameters }: Expectation): z.ZodRawShape {
  const ignored = WITHOUT_EFFECT.map((name) => [
    name,
    z.unknown().optional().meta({ description: 'Accepted, and without effect.' }),
  ]);
  return {
    ...Object.fromEntries(ignored),
    ...BY_DOMAIN[domain],
    ...(form === 'map'
      ? {
          mostly: z
            .number()
            .min(0, 'must be 0 or more')
            .max(1, 'must be 1 or less')
            .default(1)
            .meta({ description: 'The share of judged rows that must meet it.', examples: [0.99] }),
        }
      : {}),
    ...parameters,
    ...COMMON,
  };
}
