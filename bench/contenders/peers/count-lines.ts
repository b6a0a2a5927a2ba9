import type { Contender } from '../contender.ts';
import { versionOf } from '../install/find-program.ts';

/** What only looking at both files costs. */
export const countLines: Contender = {
  name: 'wc -l',
  pairs: ['a', 'c', 'b'],
  quick: true,
  async prepare() {
    const version = versionOf('wc', '--version');
    if (version === undefined) return { missing: 'no `wc`' };
    return { version, command: ({ base, head }) => ({ program: 'wc', args: ['-l', base, head] }) };
  },
};
