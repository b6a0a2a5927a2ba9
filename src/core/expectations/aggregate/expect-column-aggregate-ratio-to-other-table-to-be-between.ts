import { z } from 'zod';
import { columnAggregate } from '../define/column-expectation.ts';
import { findBoundsFault } from '../define/find-bounds-fault.ts';
import { numberBounds, strictness } from '../define/parameters.ts';
import { judgeNumber } from '../judges/judge-number.ts';
import { openOtherTable, otherTableName } from '../other-table/open-other-table.ts';
import { readOtherColumns } from '../other-table/read-other-columns.ts';
import { numberOfValue } from '../values/number-of-value.ts';

export const expectColumnAggregateRatioToOtherTableToBeBetween = columnAggregate({
  name: 'expect_column_aggregate_ratio_to_other_table_to_be_between',
  dimension: 'consistency',
  about:
    'The sum or the mean of a column, divided by that of a column of another file of the repository at the same revision, lies between two bounds; nulls are left out.',
  elsewhere: 'It is DQDL’s `AggregateMatch`. The row condition is about this file.',
  parameters: {
    aggregate: z
      .enum(['sum', 'mean'])
      .meta({ description: 'What is compared.', examples: ['sum'] }),
    other_table_name: otherTableName,
    other_column: z
      .string()
      .min(1, 'must not be empty')
      .meta({ description: 'The column of the other file.', examples: ['amount'] }),
    ...numberBounds,
    ...strictness,
  },
  fault: findBoundsFault,
  start: async ({ aggregate, other_table_name, other_column, ...range }, surroundings) => {
    const table = await openOtherTable(other_table_name, surroundings);
    const other = new Tally();
    for await (const [value] of readOtherColumns(table, [other_column], []))
      if (value !== null && value !== undefined) other.add(numberOfValue(value));
    const own = new Tally();
    return {
      value: (value) => own.add(numberOfValue(value)),
      finish: () => {
        const [self, reference] = [own[aggregate], other[aggregate]];
        const ratio = self === null || !reference ? null : self / reference;
        return { ...judgeNumber(ratio, range), details: { self, other: reference } };
      },
    };
  },
});

class Tally {
  #sum = 0;
  #count = 0;

  add(number: number): void {
    this.#sum += number;
    this.#count++;
  }

  get sum(): number {
    return this.#sum;
  }

  /** Null of no numbers. */
  get mean(): number | null {
    return this.#count === 0 ? null : this.#sum / this.#count;
  }
}
