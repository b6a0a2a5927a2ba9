import type { Contender } from '../contender.ts';
import { ASSAY, assayVersion } from './assay-program.ts';

/** The command that profiles one file. It also proposes a key, a schema and expectations, which peers do not. */
export const assayProfile: Contender = {
  name: 'Assay profile (suggest-checks)',
  pairs: ['a'],
  quick: true,
  prepare: async () => ({
    version: assayVersion(),
    command: ({ base }) => ({ program: process.execPath, args: [ASSAY, 'suggest-checks', base] }),
  }),
};
