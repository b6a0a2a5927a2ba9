import type { Missing, Workshop } from '../contender.ts';
import { npmPackage } from '../install/npm-package.ts';

export const DUCKDB_VERSION = '1.5.6-r.1';

/** The folder whose `node_modules` has DuckDB. */
export function duckdbPackage(workshop: Workshop): Promise<string | Missing> {
  return npmPackage(workshop, '@duckdb/node-api', DUCKDB_VERSION);
}
