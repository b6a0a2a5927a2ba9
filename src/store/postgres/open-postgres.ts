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
    keepAlive: true,
    application_name: 'assay',
    types: {
      getTypeParser: (type, format) =>
        type === BIGINT ? Number : pg.types.getTypeParser(type, format),
    },
  });
  // A connection that breaks is replaced by the pool, and whatever ran on it fails; unheard, the event would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(SETTINGS.compile(db));
      },
    }),
  });
  try {
    await db.transaction().execute(async (writer) => {
      // A step takes as long as it takes, and so does waiting for who takes it.
      await sql`set local statement_timeout = 0`.execute(writer);
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

/**
 * A server may be set to answer before it has written; a replica that is cut off must not hold its locks, nor a statement wait for
 * ever. Said in a statement, as poolers refuse most settings of a connection that is made.
 */
const SETTINGS = sql`
  select set_config(name, case name when 'synchronous_commit' then 'on' else '30s' end, false)
  from pg_settings
  where (name = 'synchronous_commit' and setting = 'off')
    or (name in ('statement_timeout', 'idle_in_transaction_session_timeout') and setting = '0')`;

async function enter(writer: Kysely<Tables>, scope: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lockNumber(scope)}::bigint)`.execute(writer);
}
