import type { Contender } from '../contender.ts';
import { versionOf } from '../install/find-program.ts';

/** Prints lines, and knows no rows or cells. */
export const gnuDiff: Contender = {
  name: 'GNU diff',
  pairs: ['a', 'c', 'b'],
  quick: true,
  async prepare() {
    const version = versionOf('diff', '--version');
    if (!version?.includes('GNU')) return { missing: 'no GNU `diff`' };
    return {
      version,
      command: ({ base, head }) => ({ program: 'diff', args: [base, head], exitCodes: [0, 1] }),
    };
  },
};
