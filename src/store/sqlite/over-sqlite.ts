import type { DatabaseSync } from 'node:sqlite';
import {
  type Driver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Tables } from '../tables.ts';
import { SqliteConnection } from './sqlite-connection.ts';

/** Kysely over one connection of `node:sqlite`. Transactions are made around it: see {@link GroupCommit}. */
export function overSqlite(database: DatabaseSync): Kysely<Tables> {
  const connection = new SqliteConnection(database);
  const refuse = async () => {
    throw new Error('Transactions of SQLite go through the group commit.');
  };
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => connection,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    releaseConnection: async () => {},
    // Whoever opened the connection closes it: Kysely would not where it was never used.
    destroy: async () => {},
  };
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
}
