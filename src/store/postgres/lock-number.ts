import { createHash } from 'node:crypto';

/** The number, in words of PostgreSQL, of the lock of a scope. Two scopes that share one wait for each other, and no more. */
export function lockNumber(scope: string): string {
  return String(createHash('sha256').update(`assay ${scope}`).digest().readBigInt64BE());
}
