import { expect, it } from 'vitest';
import type { LedgerRow } from '../../src/core/review/actions.ts';
import type { PullRef } from '../../src/store/store.ts';
import { onBothDatabases } from './open-test-store.ts';

const ref = (pull: number, repository = 'Org/Data'): PullRef => ({
  installation: 1,
  repository,
  pull,
});
const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour));
const UNDER = { labels: ['spam', 'ham'], guideline: 'blob-1' };

function row(id: string, more: Partial<LedgerRow> = {}): LedgerRow {
  return {
    id,
    content: `content of ${id}`,
    path: 'x.csv',
    cells: [],
    stratum: 'all',
    inclusion: 1,
    label: 'spam',
    answers: [{ expert: 'expert-1', answer: 'ham', way: 'comment' }],
    round: 1,
    current: 'ham',
    verdict: 'verified',
    ...UNDER,
    ...more,
  };
}

onBothDatabases('the ledger', (database) => {
  it('gives the latest rows of other pull requests, newest first', async () => {
    const store = await database.open();
    await store.remember(ref(1), 'tickets', [row('a'), row('b')], at(1));
    await store.remember(ref(2), 'tickets', [row('c')], at(2));
    await store.remember(ref(3), 'tickets', [row('own')], at(3));
    const ids = async (limit: number) =>
      (await store.earlier(ref(3, 'org/data'), 'tickets', UNDER, limit)).map(({ id }) => id);
    expect(await ids(10)).toEqual(['c', 'b', 'a']);
    expect(await ids(2)).toEqual(['c', 'b']);
    expect(await store.earlier(ref(9), 'tickets', UNDER, 1)).toEqual([
      { id: 'own', answers: row('own').answers },
    ]);
  });

  it('keeps datasets, repositories, label sets and guidelines apart', async () => {
    const store = await database.open();
    await store.remember(ref(1), 'tickets', [row('same')], at(1));
    await store.remember(ref(1), 'other', [row('dataset')], at(1));
    await store.remember(ref(1, 'org/else'), 'tickets', [row('repository')], at(1));
    await store.remember(ref(1), 'tickets', [row('labels', { labels: ['spam'] })], at(1));
    await store.remember(ref(1), 'tickets', [row('guideline', { guideline: null })], at(1));
    const under = { ...UNDER, labels: ['ham', 'spam'] };
    const found = await store.earlier(ref(2), 'tickets', under, 10);
    expect(found.map(({ id }) => id)).toEqual(['same']);
    const without = await store.earlier(ref(2), 'tickets', { ...UNDER, guideline: null }, 10);
    expect(without.map(({ id }) => id)).toEqual(['guideline']);
  });

  it('counts a row once, by its later review', async () => {
    const store = await database.open();
    const answers = [{ expert: 'expert-2', answer: 'spam', way: 'comment' }] as const;
    await store.remember(ref(2), 'tickets', [row('a', { answers })], at(2));
    await store.remember(ref(1), 'tickets', [row('a'), row('b')], at(1));
    expect(await store.earlier(ref(3), 'tickets', UNDER, 10)).toEqual([
      { id: 'a', answers },
      { id: 'b', answers: row('b').answers },
    ]);
    expect(await store.earlier(ref(2), 'tickets', UNDER, 10)).toHaveLength(2);
  });

  it('replaces a verdict, and changes nothing where it is written again as it was', async () => {
    const store = await database.open();
    await store.remember(ref(1), 'tickets', [row('a', { verdict: 'open' })], at(1));
    expect(await store.verified('org/data', 'tickets', ['a'])).toEqual(new Map());
    await store.remember(ref(1), 'tickets', [row('a')], at(2));
    await store.remember(ref(2), 'tickets', [row('b')], at(3));
    await store.remember(ref(1), 'tickets', [row('a')], at(4));
    const found = await store.earlier(ref(3), 'tickets', UNDER, 10);
    expect(found.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(await store.verified('ORG/data', 'tickets', ['a'])).toEqual(
      new Map([['a', { content: 'content of a', label: 'ham' }]]),
    );
  });

  it('knows the labels that were verified last, of as many rows as there are', async () => {
    const store = await database.open();
    const ids = Array.from({ length: 1200 }, (_, index) => `row ${index}`);
    await store.remember(
      ref(1),
      'tickets',
      ids.map((id) => row(id)),
      at(1),
    );
    await store.remember(ref(2), 'tickets', [row('row 7', { current: 'spam' })], at(2));
    await store.remember(ref(3), 'tickets', [row('row 8', { verdict: 'wrong' })], at(3));
    const found = await store.verified('Org/Data', 'tickets', [...ids, '__proto__']);
    expect(found.size).toBe(1200);
    expect(found.get('row 7')?.label).toBe('spam');
    expect(found.get('row 8')?.label).toBe('ham');
  });
});
