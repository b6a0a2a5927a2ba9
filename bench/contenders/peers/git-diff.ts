import type { Contender } from '../contender.ts';
import { versionOf } from '../install/find-program.ts';

/** Counts lines, and knows no rows or cells. Files of pair b are binary to it, since they are larger than 512 MB. */
export const gitDiff: Contender = {
  name: 'git diff --stat',
  pairs: ['a', 'c'],
  quick: true,
  async prepare() {
    const version = versionOf('git', '--version');
    if (version === undefined) return { missing: 'no `git`' };
    return {
      version,
      command: ({ base, head }) => ({
        program: 'git',
        args: ['diff', '--no-index', '--stat', base, head],
        exitCodes: [0, 1],
      }),
    };
  },
};
