import { expect, it } from 'vitest';
import type { JournalEntry, JournalMatter, SealedRow } from '../../src/core/review/journal.ts';
import type { PullRef, Store } from '../../src/store/store.ts';
import { onBothDatabases } from './open-test-store.ts';

const REPOSITORY = 'Org/Data';
const ref = (pull: number): PullRef => ({ installation: 1, repository: REPOSITORY, pull });
const day = (date: number) => new Date(Date.UTC(2026, 0, date));

function entry(key: string, date: number, matter: JournalMatter): JournalEntry {
  return { ...matter, key, at: day(date).toISOString() };
}

function asked(expert: string, ids: readonly string[], date = 1, batch = 1): JournalEntry {
  const row = { label: 'spam', strata: [], path: 'x.csv', cells: [] };
  const rows = ids.map((id, index) => ({ ...row, n: batch * 10 + index, id, content: id }));
  const due = day(date + 2).toISOString();
  const matter = { dataset: 'tickets', round: batch, head: 'h', expert, batch, due, rows };
  return entry(`asked-${expert}-${batch}`, date, { kind: 'rows-asked', ...matter });
}

function sealed(ids: readonly string[], round = 1): JournalEntry {
  const row = {
    path: 'x.csv',
    cells: [],
    stratum: 'all',
    inclusion: 1,
    label: 'spam',
    answers: [],
  };
  const rows: SealedRow[] = ids.map((id) => ({ ...row, id, content: id }));
  const matter = { dataset: 'tickets', round, seal: 1, head: 'h', rows, strata: {}, census: true };
  return entry(`sealed-${round}`, 3, { kind: 'round-sealed', ...matter });
}

function opened(round: number): JournalEntry {
  const ask = { column: 'label', kind: 'label', labels: [] } as const;
  const matter = { dataset: 'tickets', round, secret: 's', digest: 'd', ask, guideline: null };
  return entry(`opened-${round}`, 3, { kind: 'round-opened', ...matter });
}

function queued(key: string, ids: readonly string[], content = 'as it is'): JournalEntry {
  const rows = ids.map((id) => ({ id, content }));
  return entry(key, 1, { kind: 'rows-queued', dataset: 'tickets', rows });
}

const published = entry('published', 9, { kind: 'draw-published' });

onBothDatabases('the workload', (database) => {
  it('is what experts are asked in other pull requests, by time and by what is open', async () => {
    const store = await database.open();
    await store.record(ref(1), [asked('Expert-1', ['a', 'b'], 1), asked('expert-2', ['a'], 8)]);
    await store.record(ref(2), [asked('expert-1', ['a', 'b', 'c'], 8)]);
    await store.record({ ...ref(1), repository: 'org/else' }, [asked('expert-1', ['z'], 8)]);
    expect(await store.workload({ ...ref(3), repository: 'org/data' }, day(7))).toEqual(
      new Map([
        ['expert-1', { asked: 3, waiting: 5, firstAskedAt: day(8) }],
        ['expert-2', { asked: 1, waiting: 1, firstAskedAt: day(8) }],
      ]),
    );
    expect(await store.workload(ref(2), day(7))).toEqual(
      new Map([
        ['expert-1', { asked: 0, waiting: 2 }],
        ['expert-2', { asked: 1, waiting: 1, firstAskedAt: day(8) }],
      ]),
    );
  });

  it('waits no longer for rows that are released, nor those of a round or pull request that is over', async () => {
    const store = await database.open();
    const waiting = async () =>
      (await store.workload(ref(9), day(5))).get('expert-1')?.waiting ?? 0;
    await store.record(ref(1), [opened(1), asked('expert-1', ['a', 'b', 'c'])]);
    await store.record(ref(2), [asked('expert-1', ['d'])]);
    const released = {
      kind: 'rows-released',
      dataset: 'tickets',
      round: 1,
      why: 'passed',
    } as const;
    const numbers = [10, 12];
    await store.record(ref(1), [
      entry('released', 2, { ...released, expert: 'EXPERT-1', numbers }),
      entry('released-2', 2, { ...released, expert: 'expert-2', numbers: [11] }),
    ]);
    expect(await waiting()).toBe(2);
    await store.record(ref(1), [asked('expert-1', ['a', 'b', 'c']), sealed(['b'])]);
    expect(await waiting()).toBe(1);
    await store.record(ref(1), [asked('expert-1', ['e', 'f'], 1, 2)]);
    expect(await waiting()).toBe(3);
    await store.record(ref(1), [opened(3), asked('expert-1', ['g'], 1, 3), sealed(['e'], 2)]);
    expect(await waiting()).toBe(2);
    await store.record(ref(2), [published]);
    expect(await waiting()).toBe(1);
  });
});

onBothDatabases('queued rows', (database) => {
  const idsIn = async (store: Store, pull?: number) =>
    (await store.queued('ORG/data', 'tickets', pull)).map(({ id }) => id);

  it('wait in their order, once each, as they were last', async () => {
    const store = await database.open();
    await store.record(ref(1), [queued('queued', ['a', 'b', 'a'])]);
    await store.record(ref(2), [queued('queued', ['c', 'a'], 'changed')]);
    expect(await store.queued(REPOSITORY, 'tickets')).toEqual([
      { id: 'a', content: 'changed' },
      { id: 'b', content: 'as it is' },
      { id: 'c', content: 'changed' },
    ]);
    expect(await store.queued(REPOSITORY, 'other')).toEqual([]);
    expect(await store.queued('org/else', 'tickets')).toEqual([]);
  });

  it('are taken by the pull request that asks about them, and gone when it had answers', async () => {
    const store = await database.open();
    await store.record(ref(1), [queued('queued', ['a', 'b'])]);
    await store.record(ref(5), [asked('expert-1', ['a', 'new'])]);
    expect(await idsIn(store)).toEqual(['b']);
    expect(await idsIn(store, 6)).toEqual(['b']);
    expect(await idsIn(store, 5)).toEqual(['a', 'b']);
    await store.record(ref(5), [sealed(['a', 'new'])]);
    expect(await idsIn(store, 5)).toEqual(['a', 'b']);
    await store.record(ref(5), [published]);
    expect(await idsIn(store, 5)).toEqual(['b']);
  });

  it('wait again when the pull request that asked is closed without answers', async () => {
    const store = await database.open();
    await store.record(ref(1), [queued('queued', ['a', 'b'])]);
    await store.record(ref(5), [asked('expert-1', ['a']), published]);
    expect(await idsIn(store)).toEqual(['a', 'b']);
  });

  it('are asked about again when they changed in the meantime', async () => {
    const store = await database.open();
    await store.record(ref(1), [queued('queued', ['a'])]);
    await store.record(ref(5), [asked('expert-1', ['a']), sealed(['a'])]);
    await store.record(ref(2), [queued('queued', ['a'], 'changed')]);
    await store.record(ref(5), [published]);
    expect(await store.queued(REPOSITORY, 'tickets')).toEqual([{ id: 'a', content: 'changed' }]);
  });
});
