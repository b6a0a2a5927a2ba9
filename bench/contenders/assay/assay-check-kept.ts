import { join } from 'node:path';
import type { Contender } from '../contender.ts';
import { assayCheck } from './assay-check.ts';

/** The same as a second push is checked: the profiles of the first are kept. */
export const assayCheckKept: Contender = {
  name: 'Assay check, second push',
  pairs: ['a'],
  quick: false,
  async prepare(workshop) {
    const ready = await assayCheck.prepare(workshop);
    if ('missing' in ready) return ready;
    return {
      ...ready,
      command(pair) {
        const command = ready.command(pair);
        return { ...command, env: { ...command.env, ASSAY_CACHE: join(pair.folder, 'profiles') } };
      },
    };
  },
};
