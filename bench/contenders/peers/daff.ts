import { join } from 'node:path';
import type { Contender } from '../contender.ts';
import { countsOfDaff } from '../counts/counts-of-daff.ts';
import { npmPackage } from '../install/npm-package.ts';

const VERSION = '1.4.2';

export const daff: Contender = {
  name: 'daff',
  pairs: ['a'],
  quick: false,
  async prepare(workshop) {
    const folder = await npmPackage(workshop, 'daff', VERSION);
    if (typeof folder !== 'string') return folder;
    const program = join(folder, 'node_modules/daff/bin/daff.js');
    return {
      version: VERSION,
      command: ({ base, head }) => ({
        program: process.execPath,
        args: [program, 'diff', '--id', 'order_id', '--context', '0', base, head],
      }),
      counts: countsOfDaff,
    };
  },
};
