import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contender } from '../contender.ts';
import { countsOfDataloupe } from '../counts/counts-of-dataloupe.ts';

/** The Action with the nearest purpose. No registry has it, so a checkout is looked for: the folder of `ASSAY_BENCH_DATALOUPE`. */
export const dataloupe: Contender = {
  name: 'dataloupe',
  pairs: ['a'],
  quick: false,
  async prepare() {
    const folder = process.env['ASSAY_BENCH_DATALOUPE'];
    if (folder === undefined) return { missing: 'ASSAY_BENCH_DATALOUPE names no checkout' };
    const program = join(folder, 'dist/cli.js');
    if (!existsSync(program)) return { missing: `no ${program}` };
    return {
      version: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version,
      command: (pair) => {
        const page = join(pair.folder, 'dataloupe.html');
        const args = [program, 'diff', pair.base, pair.head, '--key', 'order_id'];
        return { program: process.execPath, args: [...args, '-o', page, '--json'] };
      },
      counts: countsOfDataloupe,
    };
  },
};
