import { expect, it } from 'vitest';
import type { JournalEntry } from '../../src/core/review/journal.ts';
import type { PullRef } from '../../src/store/store.ts';
import { onBothDatabases } from './open-test-store.ts';

const ref: PullRef = { installation: 1, repository: 'Org/Data', pull: 4 };

function reminded(expert: string, key = `reminded-${expert}`): JournalEntry {
  const at = '2026-01-01T00:00:00Z';
  return { kind: 'expert-reminded', expert, due: at, key, at };
}

onBothDatabases('the journal', (database) => {
  it('keeps entries in order, each key once in a pull request', async () => {
    const store = await database.open();
    await store.record(ref, [reminded('b'), reminded('a'), reminded('late', 'reminded-b')]);
    await store.record({ ...ref, repository: 'org/data' }, [reminded('c'), reminded('a')]);
    await store.record({ ...ref, pull: 5 }, [reminded('b')]);
    await store.record(ref, []);
    expect(await store.journal(ref)).toEqual([reminded('b'), reminded('a'), reminded('c')]);
    expect(await store.journal({ ...ref, pull: 5 })).toEqual([reminded('b')]);
    expect(await store.journal({ ...ref, pull: 6 })).toEqual([]);
  });

  it('takes what the data has, as it is', async () => {
    const store = await database.open();
    const entry = reminded('nul \0, half \ud83d, "quote" ', 'k'.repeat(9000));
    await store.record(ref, [entry]);
    expect(await store.journal(ref)).toEqual([entry]);
  });

  it('is written by replicas at the same time, once', async () => {
    const stores = [await database.open(), await database.open(), await database.open()];
    const entries = Array.from({ length: 10 }, (_, index) => reminded(`expert-${index}`));
    await Promise.all([...stores, ...stores].map((store) => store.record(ref, entries)));
    expect(await stores[0]!.journal(ref)).toEqual(entries);
  });

  it('outlives the store', async () => {
    const store = await database.open();
    await store.record(ref, [reminded('a')]);
    await (await database.open()).record(ref, [reminded('b')]);
    expect(await (await database.open()).journal(ref)).toEqual([reminded('a'), reminded('b')]);
  });
});
