import { join } from 'node:path';
import type { Contender } from '../contender.ts';
import { ASSAY, assayVersion } from './assay-program.ts';
import { repositoryOf } from './repository-of.ts';

/** All that a pull request gets: from two commits to the report, by a config with roles of columns and expectations. */
export const assayCheck: Contender = {
  name: 'Assay check',
  pairs: ['a'],
  quick: true,
  prepare: async () => ({
    version: assayVersion(),
    command(pair) {
      const { folder, base, head } = repositoryOf(pair);
      const output = join(pair.folder, `${pair.name}-report`);
      return {
        program: process.execPath,
        args: [ASSAY, 'check', '--base', base, '--head', head, '--output', output],
        cwd: folder,
        // Each run is as the first on its machine.
        env: { ...process.env, ASSAY_CACHE: 'off' },
        exitCodes: [0, 1],
      };
    },
  }),
};
