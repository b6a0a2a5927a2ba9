import type { Contender } from '../contender.ts';
import { countsOfJson } from '../counts/counts-of-json.ts';
import { programPath } from '../install/program-path.ts';
import { DUCKDB_VERSION, duckdbPackage } from './duckdb-package.ts';

/** A full outer join by key on two threads, which tells how many rows differ. */
export const duckdbJoin: Contender = {
  name: 'DuckDB keyed join',
  pairs: ['a', 'c', 'b', 'shuffled', 'rewritten', 'jsonl', 'parquet'],
  quick: true,
  async prepare(workshop) {
    const folder = await duckdbPackage(workshop);
    if (typeof folder !== 'string') return folder;
    return {
      version: DUCKDB_VERSION,
      command: ({ base, head, format }) => ({
        program: process.execPath,
        args: [programPath('duckdb-join.mjs'), folder, format, base, head],
      }),
      counts: countsOfJson,
    };
  },
};
