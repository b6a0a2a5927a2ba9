import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { AssayError } from '../../core/assay-error.ts';
import type { Database } from '../database.ts';
import { migrate } from '../migrations/migrate.ts';
import type { Migration } from '../migrations/migration.ts';
import { reasonOf, storeFailure } from '../store-failure.ts';
import type { Tables } from '../tables.ts';
import { lockNumber } from './lock-number.ts';
import { placeOfUrl } from './place-of-url.ts';
import { retryConflicts } from './retry-conflicts.ts';

/** PostgreSQL's number of the type `bigint`, which pg gives as text: all of ours are ids and times that a number holds. */
const BIGINT = 20;

const CONNECT_MS = 10_000;
const STATEMENT_MS = 30_000;

/** Opens a PostgreSQL database, which any number of processes can share. */
export async function openPostgres(
  url: string,
  steps: readonly Migration[],
  poolSize: number,
): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    // A replica that is cut off must not hold its locks.
    idle_in_transaction_session_timeout: STATEMENT_MS,
    keepAlive: true,
    application_name: 'assay',
    types: {
      getTypeParser: (type, format) =>
        type === BIGINT ? Number : pg.types.getTypeParser(type, format),
    },
  });
  // An idle connection that breaks is replaced by the pool; unheard, the event would end the process.
  pool.on('error', () => {});
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(ACKNOWLEDGE_WHEN_SYNCED.compile(db));
      },
    }),
  });
  try {
    await db.transaction().execute(async (writer) => {
      await enter(writer, 'assay migrations');
      await migrate(writer, 'postgres', steps);
    });
  } catch (error) {
    await db.destroy();
    if (error instanceof AssayError) throw error;
    throw new AssayError(
      'store-failed',
      `Cannot use the database ${placeOfUrl(url)}: ${reasonOf(error)}.`,
      {
        hint: 'See that the server runs, and that DATABASE_URL has its address, a user and a password.',
      },
    );
  }
  return {
    kind: 'postgres',
    reader: db,
    write: (job) =>
      retryConflicts(() => db.transaction().execute(job)).catch((error) =>
        Promise.reject(storeFailure(error)),
      ),
    enter,
    close: () => db.destroy(),
  };
}

/** A server may be set to answer before it has written. */
const ACKNOWLEDGE_WHEN_SYNCED = sql`
  select set_config('synchronous_commit', 'on', false)
  where current_setting('synchronous_commit') = 'off'`;

async function enter(writer: Kysely<Tables>, scope: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lockNumber(scope)}::bigint)`.execute(writer);
}
