import { AssayError } from '../core/assay-error.ts';

/** Classes of SQLSTATE whose messages speak of the server and never of what is stored. */
const ABOUT_THE_SERVER = /^(?:08|28|3D|53|57|58)/;

/**
 * A failure of the database as an error that carries nothing of what was stored: PostgreSQL's messages and details quote values,
 * so a code is all that is kept of most of them.
 */
export function storeFailure(error: unknown): AssayError {
  if (error instanceof AssayError) return error;
  return new AssayError('store-failed', `The database failed: ${reasonOf(error)}.`, {
    hint: 'See the log of the database, and whether its disk is full; what was not acknowledged will be tried again.',
  });
}

/** Why a database failed, in one line that quotes nothing of what is stored. */
export function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'an unknown failure';
  const { code, errstr, message } = error as Record<string, unknown>;
  if (code === 'ERR_SQLITE_ERROR') return `SQLite says "${String(errstr)}"`;
  if (typeof code !== 'string') return error instanceof Error ? error.name : 'an unknown failure';
  if (ABOUT_THE_SERVER.test(code)) return `PostgreSQL says "${String(message)}" (${code})`;
  return /^[A-Z\d]{5}$/.test(code) ? `PostgreSQL refused a statement (${code})` : code;
}
