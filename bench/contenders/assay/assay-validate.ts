import type { Contender } from '../contender.ts';
import { programPath } from '../install/program-path.ts';
import { ASSAY, assayVersion } from './assay-program.ts';

/** One file held to the suite that Great Expectations is given too. */
export const assayValidate: Contender = {
  name: 'Assay validate',
  pairs: ['a'],
  quick: true,
  prepare: async () => ({
    version: assayVersion(),
    command: ({ base }) => ({
      program: process.execPath,
      args: [ASSAY, 'validate', base, '--suite', programPath('expectations.json')],
    }),
  }),
};
