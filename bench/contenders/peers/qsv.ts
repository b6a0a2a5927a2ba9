import { join } from 'node:path';
import type { Contender } from '../contender.ts';
import { countsOfQsv } from '../counts/counts-of-qsv.ts';
import { versionOf } from '../install/find-program.ts';

/** Building it takes long, so it is only looked for: in the folder of `ASSAY_BENCH_QSV`, then on PATH. */
export const qsv: Contender = {
  name: 'qsv diff',
  pairs: ['a', 'c', 'b', 'shuffled', 'rewritten'],
  quick: true,
  async prepare() {
    for (const program of candidates()) {
      const version = versionOf(program, '--version');
      if (version === undefined) continue;
      return {
        version: version.split(' ', 2).join(' '),
        command: ({ base, head }) => ({ program, args: ['diff', base, head] }),
        counts: countsOfQsv,
      };
    }
    return { missing: 'no `qsv` in the folder of ASSAY_BENCH_QSV or on PATH' };
  },
};

function candidates(): string[] {
  const folder = process.env['ASSAY_BENCH_QSV'];
  const names = ['qsv', 'qsvlite'];
  return [...(folder === undefined ? [] : names.map((name) => join(folder, name))), ...names];
}
