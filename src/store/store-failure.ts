import { AssayError } from '../core/assay-error.ts';

/** Classes of SQLSTATE whose messages speak of the server and never of what is stored. */
const ABOUT_THE_SERVER = /^(?:08|28|3D|53|57|58)/;

/** What the client says of a connection, without a code. */
const ABOUT_A_CONNECTION =
  /^(?:Connection terminated|Connection ended|timeout exceeded|Client has encountered|The server does not support)/;

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
  if (!(error instanceof Error)) return 'an unknown failure';
  const { code, errstr, severity } = error as {
    code?: unknown;
    errstr?: unknown;
    severity?: unknown;
  };
  if (code === 'ERR_SQLITE_ERROR') return `SQLite says "${String(errstr)}"`;
  if (typeof code !== 'string')
    return ABOUT_A_CONNECTION.test(error.message) ? error.message : error.name;
  if (severity === undefined) return code;
  if (ABOUT_THE_SERVER.test(code)) return `PostgreSQL says "${error.message}" (${code})`;
  return `PostgreSQL refused a statement (${code})`;
}
