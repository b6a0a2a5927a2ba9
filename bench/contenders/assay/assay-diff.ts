import type { Contender } from '../contender.ts';
import { ASSAY, assayVersion } from './assay-program.ts';
import { countsOfSummary } from './counts-of-summary.ts';

/** The difference by a key that is told, as a join is told its. */
export const assayDiff: Contender = {
  name: 'Assay diff',
  pairs: ['a', 'c', 'b', 'shuffled', 'rewritten', 'jsonl', 'parquet'],
  quick: true,
  prepare: async () => ({
    version: assayVersion(),
    command: ({ base, head }) => ({
      program: process.execPath,
      args: [ASSAY, 'diff', base, head, '--key', 'order_id'],
    }),
    counts: countsOfSummary,
  }),
};
