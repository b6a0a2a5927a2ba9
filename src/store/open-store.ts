import type { Database } from './database.ts';
import { readStoreUrl, type StorePlace } from './read-store-url.ts';
import { checkNode } from './sqlite/check-node.ts';
import type { Store } from './store.ts';

export interface OpenStoreOptions {
  /** SQLite's file where no address is given. */
  readonly file: string;
  /** Connections to PostgreSQL at most; 10 where left out. */
  readonly poolSize?: number;
  /** Is told of every commit of SQLite, with how many writes it had. */
  readonly committed?: (writes: number) => void;
  /** Version of Node; the running one where left out. */
  readonly node?: string;
}

/**
 * Opens the store and brings its tables up to date, which others that open it at the same time wait for.
 *
 * @param url `DATABASE_URL`: `postgres://…`, or the path of a file, `sqlite:` before it or not; `undefined` for `options.file`.
 * @throws {AssayError} where Node is too old, the address is none, the database cannot be reached or is a newer Assay's.
 */
export async function openStore(
  url: string | undefined,
  options: OpenStoreOptions,
): Promise<Store> {
  const place = readStoreUrl(url, options.file);
  checkNode(options.node ?? process.versions.node);
  const { storeOver } = await import('./store-over.ts');
  return storeOver(await openDatabase(place, options));
}

async function openDatabase(place: StorePlace, options: OpenStoreOptions): Promise<Database> {
  const { migrations } = await import('./migrations/migrations.ts');
  if (place.kind === 'sqlite') {
    const { openSqlite } = await import('./sqlite/open-sqlite.ts');
    return openSqlite(place.file, migrations, options.committed);
  }
  const { openPostgres } = await import('./postgres/open-postgres.ts');
  return openPostgres(place.url, migrations, options.poolSize ?? 10);
}
