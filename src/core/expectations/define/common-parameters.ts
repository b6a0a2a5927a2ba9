import { z } from 'zod';
import { findConditionFault } from '../row-condition/read-condition.ts';
import type { Domain, Expectation } from './expectation.ts';

const column = (description: string) =>
  z
    .string()
    .min(1, 'must not be empty')
    .meta({ description, examples: ['age'] });

/** The parameters that name the columns. */
const COLUMNS: Readonly<Record<Domain, z.ZodRawShape>> = {
  column: { column: column('The column.') },
  'column-pair': {
    column_A: column('The first column.'),
    column_B: column('The second column.'),
  },
  columns: {
    column_list: z
      .array(column('A column.'))
      .min(2, 'must name at least two columns')
      .meta({ description: 'The columns.', examples: [['country', 'zip']] }),
  },
  table: {},
};

/** Which rows without values are left out, where each row is judged by several columns. */
const IGNORED_ROWS: Readonly<Record<Domain, z.ZodRawShape>> = {
  column: {},
  'column-pair': {
    ignore_row_if: z
      .enum(['both_values_are_missing', 'either_value_is_missing', 'neither'])
      .default('both_values_are_missing')
      .meta({ description: 'Which rows are left out.', examples: ['either_value_is_missing'] }),
  },
  columns: {
    ignore_row_if: z
      .enum(['all_values_are_missing', 'any_value_is_missing', 'never'])
      .default('all_values_are_missing')
      .meta({ description: 'Which rows are left out.', examples: ['any_value_is_missing'] }),
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

/** What every expectation has. */
const COMMON: z.ZodRawShape = {
  row_condition: rowCondition,
  condition_parser: z
    .string()
    .nullish()
    .meta({ description: 'Not needed: both grammars are understood.', examples: ['pandas'] }),
  severity: z
    .enum(['critical', 'warning', 'info'])
    .default('critical')
    .meta({ description: 'How bad a failure is; `critical` is an error.', examples: ['warning'] }),
};

/** Every parameter of an expectation, those of its kind and of all included. */
export function parameterShape({ domain, form, parameters }: Expectation): z.ZodRawShape {
  return {
    ...COLUMNS[domain],
    ...parameters,
    ...(form === 'map'
      ? {
          ...IGNORED_ROWS[domain],
          mostly: z
            .number()
            .min(0, 'must be 0 or more')
            .max(1, 'must be 1 or less')
            .default(1)
            .meta({ description: 'The share of judged rows that must meet it.', examples: [0.99] }),
        }
      : {}),
    ...COMMON,
  };
}
