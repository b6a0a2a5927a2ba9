import { z } from 'zod';
import type { Table } from '../../table/table.ts';
import type { ParametersOf } from '../check.ts';
import type { DatasetPolicy } from '../dataset-policy.ts';

/** Bytes in a megabyte, as people count file sizes. */
const MEGABYTE = 1_000_000;

/** How much is compared row by row: the parameters of `uncompared-file`. */
export const LIMIT_PARAMETERS = {
  'most-rows': z
    .int()
    .min(1, 'must be 1 or more')
    .default(2_000_000)
    .meta({
      description:
        'Rows, of a file and of those it is compared with together, up to which they are.',
      origin: 'Two million short texts take one to two minutes and some two gigabytes of memory.',
      examples: [10_000_000],
    }),
  'most-megabytes': z
    .int()
    .min(1, 'must be 1 or more')
    .default(500)
    .meta({
      description: 'The same as a size in megabytes, uncompressed.',
      origin: 'All texts are held in memory at once.',
      examples: [2000],
    }),
};

/** Counts what is compared, and refuses what would be too much. */
export class ComparisonLimits {
  #rows: number;
  #bytes: number;

  constructor({ checks }: Pick<DatasetPolicy, 'checks'>) {
    const limits = limitsOf(checks);
    this.#rows = limits['most-rows'];
    this.#bytes = limits['most-megabytes'] * MEGABYTE;
  }

  /** Whether a table may be compared too; if so it counts. */
  take({ rowCount, bytes }: Pick<Table, 'rowCount' | 'bytes'>): boolean {
    const size = bytes?.byteLength ?? 0;
    if (rowCount > this.#rows || size > this.#bytes) return false;
    this.#rows -= rowCount;
    this.#bytes -= size;
    return true;
  }
}

function limitsOf(checks: DatasetPolicy['checks']): ParametersOf<typeof LIMIT_PARAMETERS> {
  const name = 'uncompared-file';
  const setting = Object.hasOwn(checks, name) ? checks[name] : undefined;
  return z.object(LIMIT_PARAMETERS).parse(typeof setting === 'object' ? setting : {});
}
