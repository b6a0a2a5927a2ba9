import { join } from 'node:path';
import type { Contender } from '../contender.ts';
import { countsOfCsvdiff } from '../counts/counts-of-csvdiff.ts';
import { versionOf } from '../install/find-program.ts';
import { installInto } from '../install/install-into.ts';

const MODULE = 'github.com/aswinkarthik/csvdiff@latest';

/** Written in Go. */
export const csvdiff: Contender = {
  name: 'csvdiff',
  pairs: ['a', 'c', 'shuffled', 'rewritten'],
  quick: false,
  async prepare(workshop) {
    if (versionOf('go', 'version') === undefined) return { missing: 'no `go` to build it with' };
    const folder = await installInto(workshop, 'csvdiff', (into) => [
      ['env', `GOBIN=${into}`, 'go', 'install', MODULE],
    ]);
    if (typeof folder !== 'string') return folder;
    const program = join(folder, 'csvdiff');
    return {
      version: versionOf(program, '--version') ?? 'unknown',
      command: ({ base, head }) => ({ program, args: [base, head, '--primary-key', '0'] }),
      counts: countsOfCsvdiff,
    };
  },
};
