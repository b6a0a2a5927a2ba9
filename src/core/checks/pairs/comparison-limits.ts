import { z } from 'zod';
import type { Table } from '../../table/table.ts';
import type { ParametersOf } from '../check.ts';
import type { DatasetPolicy } from '../dataset-policy.ts';

/** Bytes in a megabyte, as people count file sizes. */
const MEGABYTE = 1_000_000;

/** How large a file may be to be held against others row by row: the parameters of `uncompared-file`. */
export const LIMIT_PARAMETERS = {
  'most-rows': z
    .int()
    .min(1, 'must be 1 or more')
    .default(2_000_000)
    .meta({
      description: 'Rows above which a file is not compared.',
      origin: 'Two million short texts take about a minute and two gigabytes of memory.',
      examples: [10_000_000],
    }),
  'most-megabytes': z
    .int()
    .min(1, 'must be 1 or more')
    .default(500)
    .meta({
      description: 'Size in megabytes, uncompressed, above which a file is not compared.',
      origin: 'All texts of a file are held in memory at once.',
      examples: [2000],
    }),
};

/** Whether a table is too large to be held against others, by what the config says of `uncompared-file`. */
export function isTooLarge(
  { rowCount, bytes }: Table,
  { checks }: Pick<DatasetPolicy, 'checks'>,
): boolean {
  const limits = limitsOf(checks);
  if (rowCount > limits['most-rows']) return true;
  return (bytes?.byteLength ?? 0) > limits['most-megabytes'] * MEGABYTE;
}

function limitsOf(checks: DatasetPolicy['checks']): ParametersOf<typeof LIMIT_PARAMETERS> {
  const name = 'uncompared-file';
  const setting = Object.hasOwn(checks, name) ? checks[name] : undefined;
  return z.object(LIMIT_PARAMETERS).parse(typeof setting === 'object' ? setting : {});
}
