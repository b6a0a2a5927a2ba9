import type { Contender } from '../contender.ts';
import { versionOf } from '../install/find-program.ts';

/** What reading both files costs at the least, for whoever has to know that they are what they were. */
export const sha1sum: Contender = {
  name: 'sha1sum',
  pairs: ['a', 'c', 'b'],
  quick: true,
  async prepare() {
    const version = versionOf('sha1sum', '--version');
    if (version === undefined) return { missing: 'no `sha1sum`' };
    return { version, command: ({ base, head }) => ({ program: 'sha1sum', args: [base, head] }) };
  },
};
