import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { openPostgres } from '../../../src/store/postgres/open-postgres.ts';
import { onPostgres } from '../open-test-store.ts';
import { runOn } from './start-postgres.ts';

onPostgres('a store', (database) => {
  it('goes on when the server ends its connections in the middle of writes', async () => {
    const store = await database.open();
    const pull = { installation: 1, repository: 'org/data', pull: 1 };
    const receive = (id: string) =>
      store.receive({ id, event: 'push', payload: '{}', pull }, [pull], new Date(0));
    const told: string[] = [];
    const failures: unknown[] = [];
    const writing = Promise.all(
      Array.from({ length: 300 }, (_, index) =>
        receive(`${index}`).then(
          () => told.push(`${index}`),
          (error) => failures.push(error),
        ),
      ),
    );
    while (told.length < 20) await new Promise((resolve) => setImmediate(resolve));
    await runOn(
      database.url(),
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'assay'",
    );
    await writing;
    expect(failures).not.toEqual([]);
    for (const failure of failures) expect(failure).toMatchObject({ code: 'store-failed' });
    expect(await receive('afterwards')).toBe('stored');
    expect(await store.knownDeliveries([...told])).toEqual(new Set(told));
  });

  it('acknowledges what is synced, though the server is set to answer earlier', async () => {
    await runOn(database.url(), "alter role assay set synchronous_commit = 'off'");
    const opened = await openPostgres(database.url(), [], 1);
    const { rows } = await sql`show synchronous_commit`.execute(opened.reader);
    expect(rows).toEqual([{ synchronous_commit: 'on' }]);
    await opened.close();
    await runOn(database.url(), 'alter role assay reset synchronous_commit');
  });
});
