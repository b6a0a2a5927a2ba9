import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { migrations } from '../../../src/store/migrations/migrations.ts';
import { openPostgres } from '../../../src/store/postgres/open-postgres.ts';
import { openSqlite } from '../../../src/store/sqlite/open-sqlite.ts';
import { onBothDatabases, type TestDatabase } from '../open-test-store.ts';

const CHILD = join(import.meta.dirname, '..', 'migrate-once.ts');
const run = promisify(execFile);

function openWith(database: TestDatabase, steps: typeof migrations): Promise<Database> {
  return database.kind === 'sqlite'
    ? openSqlite(database.url(), steps)
    : openPostgres(database.url(), steps, 2);
}

onBothDatabases('migrations', (database) => {
  it('are made once by four processes that start together', async () => {
    await Promise.all(
      Array.from({ length: 4 }, () =>
        run(process.execPath, [CHILD, database.url()], { timeout: 15_000 }),
      ),
    );
    const store = await database.open();
    expect(await store.knownDeliveries(['a'])).toEqual(new Set());
  });

  it('are made once by eight connections that open at once', async () => {
    const stores = await Promise.all(Array.from({ length: 8 }, () => database.open()));
    for (const store of stores) expect(await store.knownDeliveries(['a'])).toEqual(new Set());
  });

  it('go on from where a database is, and all at once or not at all', async () => {
    await (await openWith(database, migrations.slice(0, 1))).close();
    const broken = {
      name: 'broken',
      up: () => Promise.reject(new Error('with a cell of somebody')),
    };
    const failure = await openWith(database, [...migrations, broken]).catch((error) => error);
    expect(failure).toMatchObject({ name: 'AssayError', code: 'store-failed' });
    expect(failure.message).not.toContain('cell');
    let taken = 0;
    const counted = migrations.map((step) => ({
      ...step,
      up: (...args: Parameters<typeof step.up>) => {
        taken++;
        return step.up(...args);
      },
    }));
    await (await openWith(database, counted)).close();
    expect(taken).toBe(migrations.length - 1);
  });

  it('of a newer version are refused', async () => {
    const newer = { name: 'newer', up: async () => {} };
    await (await openWith(database, [...migrations, newer])).close();
    await expect(database.open()).rejects.toMatchObject({
      code: 'unsupported',
      message: 'The database was written by a newer Assay: it is 1 step ahead of this one.',
    });
  });
});
