import type { Contender } from '../contender.ts';
import { programPath } from '../install/program-path.ts';
import { DUCKDB_VERSION, duckdbPackage } from './duckdb-package.ts';

/** Its profile of one file: type, distinct values, least, greatest, mean, deviation, quantiles and nulls of each column. */
export const duckdbSummarize: Contender = {
  name: 'DuckDB SUMMARIZE',
  pairs: ['a'],
  quick: true,
  async prepare(workshop) {
    const folder = await duckdbPackage(workshop);
    if (typeof folder !== 'string') return folder;
    return {
      version: DUCKDB_VERSION,
      command: ({ base }) => ({
        program: process.execPath,
        args: [programPath('duckdb-summarize.mjs'), folder, base],
      }),
    };
  },
};
