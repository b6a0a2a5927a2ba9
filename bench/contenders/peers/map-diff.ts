import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contender } from '../contender.ts';
import { countsOfJson } from '../counts/counts-of-json.ts';
import { programPath } from '../install/program-path.ts';

/** What one writes in an afternoon. */
export const mapDiff: Contender = {
  name: 'csv-parse into a Map',
  pairs: ['a'],
  quick: false,
  async prepare() {
    return {
      version: csvParseVersion(),
      command: ({ base, head }) => ({
        program: process.execPath,
        args: [programPath('map-diff.mjs'), base, head],
      }),
      counts: countsOfJson,
    };
  },
};

function csvParseVersion(): string {
  const path = join(import.meta.dirname, '../../../node_modules/csv-parse/package.json');
  return JSON.parse(readFileSync(path, 'utf8')).version;
}
