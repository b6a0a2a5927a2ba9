import { expect, it } from 'vitest';
import type { Delivery, PullRef } from '../../src/store/store.ts';
import { onBothDatabases } from './open-test-store.ts';

const ref: PullRef = { installation: 1, repository: 'Org/Data', pull: 4 };
const now = new Date(Date.UTC(2026, 0, 1));

function delivery(id: string, pull: PullRef | undefined = ref): Delivery {
  const about = pull === undefined ? {} : { pull };
  return { id, event: 'issue_comment', payload: JSON.stringify({ body: id }), ...about };
}

onBothDatabases('deliveries', (database) => {
  it('are stored once, with the work that they make', async () => {
    const store = await database.open();
    expect(await store.receive(delivery('a'), [ref], now)).toBe('stored');
    const claim = await store.claim('w', now, 1000);
    await store.finish(claim!, now);
    expect(await store.receive(delivery('a'), [ref], now)).toBe('known');
    expect(await store.claim('w', now, 1000)).toBeUndefined();
  });

  it('are stored once when they come to two replicas at the same time', async () => {
    const stores = [await database.open(), await database.open()];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        stores[index % 2]!.receive(delivery(`d${index >> 2}`), [ref], now),
      ),
    );
    expect(answers.filter((answer) => answer === 'stored')).toHaveLength(5);
    expect(await stores[0]!.unread(ref)).toHaveLength(5);
  });

  it('are read in the order in which they came, each until it is marked', async () => {
    const store = await database.open();
    for (const id of ['c', 'a', 'b']) await store.receive(delivery(id), [ref], now);
    await store.receive(delivery('other', { ...ref, pull: 5 }), [], now);
    await store.markRead(['a']);
    const lower = { ...ref, repository: 'org/data' };
    expect(await store.unread(lower)).toEqual([delivery('c'), delivery('b')]);
    await store.markRead(['c', 'b', 'never came']);
    expect(await store.unread(ref)).toEqual([]);
    expect(await store.receive(delivery('a'), [ref], now)).toBe('known');
  });

  it('are known by their ids, whatever these look like', async () => {
    const store = await database.open();
    const odd = ['constructor', 'x'.repeat(9000), 'nul \0', "'; drop table deliveries"];
    for (const id of odd) await store.receive(delivery(id), [], now);
    await store.receive({ id: 'installation', event: 'installation', payload: '{}' }, [], now);
    const asked = [
      ...odd,
      'installation',
      'unknown',
      ...Array.from({ length: 1200 }, (_, index) => String(index)),
    ];
    expect(await store.knownDeliveries(asked)).toEqual(new Set([...odd, 'installation']));
    expect(await store.knownDeliveries([])).toEqual(new Set());
  });
});
