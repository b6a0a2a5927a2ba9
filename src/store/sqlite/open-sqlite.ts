import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { AssayError } from '../../core/assay-error.ts';
import type { Database } from '../database.ts';
import { migrate } from '../migrations/migrate.ts';
import type { Migration } from '../migrations/migration.ts';
import { reasonOf, storeFailure } from '../store-failure.ts';
import { GroupCommit } from './group-commit.ts';
import { overSqlite } from './over-sqlite.ts';
import { whenFree } from './when-free.ts';

/** Opens a file as the store's database, and makes it where there is none. Other processes may have it open too. */
export async function openSqlite(
  file: string,
  steps: readonly Migration[],
  committed?: (jobs: number) => void,
): Promise<Database> {
  const connections: DatabaseSync[] = [];
  try {
    makePrivate(file);
    const connection = await connect(file);
    connections.push(connection);
    const writer = overSqlite(connection);
    await whenFree(() => connection.exec('BEGIN EXCLUSIVE'));
    await migrate(writer, 'sqlite', steps);
    connection.exec('COMMIT');
    const reading = await connect(file);
    connections.push(reading);
    reading.exec('PRAGMA query_only = ON');
    reading.exec('PRAGMA busy_timeout = 1000');
    const reader = overSqlite(reading);
    const group = new GroupCommit((sql) => connection.exec(sql), committed);
    return {
      kind: 'sqlite',
      reader,
      write: (job) =>
        group.write(() => job(writer)).catch((error) => Promise.reject(storeFailure(error))),
      // The one connection that writes runs one job at a time, and other processes wait for its lock.
      enter: async () => {},
      async close() {
        await group.idle();
        closeAll(connections);
      },
    };
  } catch (error) {
    closeAll(connections);
    if (error instanceof AssayError) throw error;
    throw new AssayError('store-failed', `Cannot open the database ${file}: ${reasonOf(error)}.`, {
      hint: 'The file has to be one that Assay made, in a folder that exists and can be written to.',
    });
  }
}

/** Closing twice is no error. */
function closeAll(connections: DatabaseSync[]): void {
  for (const connection of connections.splice(0)) connection.close();
}

/** SQLite makes its files readable for all; the draws' secrets are in this one. What it makes beside it is readable for the same. */
function makePrivate(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch {
    // It is there, and must not be opened and closed: that would give up locks on it. Or it cannot be made, as SQLite will say.
  }
}

async function connect(file: string): Promise<DatabaseSync> {
  const connection = new DatabaseSync(file);
  try {
    await whenFree(() => connection.exec('PRAGMA journal_mode = WAL'));
    connection.exec('PRAGMA synchronous = FULL');
    // On macOS an ordinary sync stops short of the disk; elsewhere this means nothing.
    connection.exec('PRAGMA fullfsync = ON');
    connection.exec('PRAGMA foreign_keys = ON');
  } catch (error) {
    connection.close();
    throw error;
  }
  return connection;
}
