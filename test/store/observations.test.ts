import { expect, it } from 'vitest';
import type { Observation } from '../../src/core/review/observation.ts';
import type { PullRef, Store } from '../../src/store/store.ts';
import { onBothDatabases } from './open-test-store.ts';

const ref: PullRef = { installation: 1, repository: 'Org/Data', pull: 4 };

function seen(body: string, second = 0, editor?: string): Omit<Observation, 'version'> {
  const writtenAt = `2026-01-01T00:00:${String(second).padStart(2, '0')}Z`;
  return {
    comment: 9_007_199_254,
    nodeId: 'IC_1',
    author: 'expert-1',
    editor,
    body,
    writtenAt,
    seenAt: writtenAt,
    role: 'write',
  };
}

async function bodies(store: Store): Promise<string[]> {
  return (await store.observations(ref)).map(({ version, body }) => `${version} ${body}`);
}

onBothDatabases('observations', (database) => {
  it('are versions of a comment, numbered, and kept as they were', async () => {
    const store = await database.open();
    await store.observe(ref, [seen('1 a'), seen('1 b', 5, 'expert-1')]);
    await store.observe(ref, [{ ...seen('other \0'), comment: 8 }]);
    const { editor: _none, ...first } = seen('1 a');
    expect(await store.observations(ref)).toEqual([
      { ...first, version: 1 },
      { ...seen('1 b', 5, 'expert-1'), version: 2 },
      { ...seen('other \0'), comment: 8, version: 1 },
    ]);
    expect(await store.observations({ ...ref, pull: 5 })).toEqual([]);
  });

  it('are the same when nothing but the time of looking differs', async () => {
    const store = await database.open();
    await store.observe(ref, [seen('1 a')]);
    await store.observe(ref, [{ ...seen('1 a'), seenAt: '2027-01-01T00:00:00Z', role: 'none' }]);
    expect(await bodies(store)).toEqual(['1 1 a']);
  });

  it('differ by editor, and by time', async () => {
    const store = await database.open();
    await store.observe(ref, [seen('1 a'), seen('1 a', 0, 'author-1'), seen('1 a', 1, 'author-1')]);
    expect(await bodies(store)).toEqual(['1 1 a', '2 1 a', '3 1 a']);
  });

  it('do not go back when an old version comes in once more', async () => {
    const store = await database.open();
    await store.observe(ref, [seen('1 a', 0), seen('1 b', 5)]);
    await store.observe(ref, [seen('1 a', 0)]);
    expect(await bodies(store)).toEqual(['1 1 a', '2 1 b']);
  });

  it('are kept when an edit is taken back within a second', async () => {
    const store = await database.open();
    for (const body of ['[ ] A', '[x] A', '[ ] A', '[ ] A']) await store.observe(ref, [seen(body)]);
    expect(await bodies(store)).toEqual(['1 [ ] A', '2 [x] A', '3 [ ] A']);
  });

  it('are numbered without a gap or a double by replicas that see them at once', async () => {
    const stores = [await database.open(), await database.open(), await database.open()];
    await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        stores[index % 3]!.observe(ref, [seen(`version ${index % 10}`, index % 10)]),
      ),
    );
    const all = await stores[0]!.observations(ref);
    expect(all.map(({ version }) => version)).toEqual(Array.from({ length: 10 }, (_, i) => i + 1));
    expect(new Set(all.map(({ body }) => body)).size).toBe(10);
  });
});
