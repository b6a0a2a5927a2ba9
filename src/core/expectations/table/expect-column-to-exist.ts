import { z } from 'zod';
import { aggregateExpectation } from '../define/expectation.ts';

export const expectColumnToExist = aggregateExpectation({
  name: 'expect_column_to_exist',
  dimension: 'completeness',
  about: 'The file has a column of a name, at a position where one is given.',
  differs: 'Position 0 counts; Great Expectations takes it for no position at all.',
  domain: 'table',
  parameters: {
    column: z.string().meta({ description: 'The name of the column.', examples: ['age'] }),
    column_index: z
      .number()
      .int('must be a whole number')
      .nullish()
      .meta({
        description: 'Its position, counted from 0; from the end where below 0.',
        examples: [0],
      }),
  },
  start: ({ column, column_index }, { table: { columns } }) => ({
    finish: () => ({
      success: isNil(column_index) ? columns.includes(column) : columns.at(column_index) === column,
    }),
  }),
});

const isNil = (value: unknown): value is null | undefined => value === null || value === undefined;
