import type { Contender } from '../contender.ts';
import { ASSAY, assayVersion } from './assay-program.ts';
import { countsOfSummary } from './counts-of-summary.ts';

/** The difference by a key that Assay finds for itself. */
export const assayDiffInferred: Contender = {
  name: 'Assay diff, key inferred',
  pairs: ['a', 'shuffled'],
  quick: true,
  prepare: async () => ({
    version: assayVersion(),
    command: ({ base, head }) => ({ program: process.execPath, args: [ASSAY, 'diff', base, head] }),
    counts: countsOfSummary,
  }),
};
