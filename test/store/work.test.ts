import { expect, it } from 'vitest';
import type { Claim, PullRef, Store } from '../../src/store/store.ts';
import { onBothDatabases } from './open-test-store.ts';

const LEASE = 60_000;
const ref = (pull: number): PullRef => ({ installation: 1, repository: 'Org/Data', pull });
const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000);

onBothDatabases('work', (database) => {
  it('is claimed by who comes first, the longest due before the others', async () => {
    const store = await database.open();
    await store.enqueue([ref(2)], at(2));
    await store.enqueue([ref(1)], at(1));
    await store.enqueue([ref(3)], at(9));
    expect((await store.claim('a', at(5), LEASE))?.ref).toEqual(ref(1));
    expect((await store.claim('b', at(5), LEASE))?.ref).toEqual(ref(2));
    expect(await store.claim('c', at(5), LEASE)).toBeUndefined();
  });

  it('waits once for each pull request, whatever the case of its repository', async () => {
    const store = await database.open();
    await store.enqueue([ref(1), ref(1)], at(5));
    await store.enqueue([{ installation: 7, repository: 'org/DATA', pull: 1 }], at(3));
    await store.enqueue([ref(1)], at(8));
    const claim = await store.claim('a', at(3), LEASE);
    expect(claim?.ref).toEqual(ref(1));
    await store.finish(claim!, at(4));
    expect(await store.claim('a', at(100), LEASE)).toBeUndefined();
  });

  it('is done again where more came in while it was claimed', async () => {
    const store = await database.open();
    await store.enqueue([ref(1)], at(0));
    const claim = await store.claim('a', at(0), LEASE);
    await store.enqueue([ref(1)], at(1));
    expect(await store.claim('b', at(2), LEASE)).toBeUndefined();
    await store.finish(claim!, at(3), at(500));
    expect((await store.claim('b', at(3), LEASE))?.ref).toEqual(ref(1));
  });

  it('is looked at again when the worker said so', async () => {
    const store = await database.open();
    await store.enqueue([ref(1)], at(0));
    await store.finish((await store.claim('a', at(0), LEASE))!, at(1), at(20));
    expect(await store.claim('a', at(19), LEASE)).toBeUndefined();
    expect(await store.claim('a', at(20), LEASE)).toBeDefined();
  });

  it('is taken over when its worker does not come back, who then has lost it', async () => {
    const store = await database.open();
    await store.enqueue([ref(1)], at(0));
    const lost = (await store.claim('a', at(0), LEASE))!;
    expect(await store.renew(lost, at(50), LEASE)).toBe(true);
    expect(await store.claim('b', at(109), LEASE)).toBeUndefined();
    const taken = (await store.claim('b', at(110), LEASE))!;
    expect(taken.attempts).toBe(1);
    expect(await store.renew(lost, at(111), LEASE)).toBe(false);
    await store.finish(lost, at(111));
    await store.fail(lost, 'too late', at(111));
    expect(await store.renew(taken, at(112), LEASE)).toBe(true);
  });

  it('keeps what is noted for later when it is taken over', async () => {
    const store = await database.open();
    await store.enqueue([ref(1)], at(0));
    await store.claim('a', at(0), LEASE);
    await store.enqueue([ref(1)], at(300));
    await store.finish((await store.claim('b', at(61), LEASE))!, at(62));
    expect(await store.claim('b', at(299), LEASE)).toBeUndefined();
    expect(await store.claim('b', at(300), LEASE)).toBeDefined();
  });

  it('counts how often it failed, until it is done', async () => {
    const store = await database.open();
    await store.enqueue([ref(1)], at(0));
    await store.fail((await store.claim('a', at(0), LEASE))!, 'x\0y'.repeat(1000), at(10));
    expect(await store.claim('a', at(9), LEASE)).toBeUndefined();
    const second = (await store.claim('a', at(10), LEASE))!;
    expect(second.attempts).toBe(1);
    await store.finish(second, at(11));
    await store.enqueue([ref(1)], at(12));
    expect((await store.claim('a', at(12), LEASE))?.attempts).toBe(0);
  });

  it('does not wait after a failure where more came in meanwhile', async () => {
    const store = await database.open();
    await store.enqueue([ref(1)], at(0));
    const claim = (await store.claim('a', at(0), LEASE))!;
    await store.enqueue([ref(1)], at(1));
    await store.fail(claim, 'no', at(900));
    expect((await store.claim('a', at(2), LEASE))?.attempts).toBe(1);
  });

  it('is claimed by one of eight workers at a time', async () => {
    const stores = await Promise.all(
      Array.from({ length: 4 }, () => database.open({ poolSize: 2 })),
    );
    const pulls = Array.from({ length: 40 }, (_, index) => ref(index + 1));
    await stores[0]!.enqueue(pulls, at(0));
    const working = new Set<number>();
    const done: number[] = [];
    const work = async (store: Store, worker: string) => {
      for (let claim = await next(store, worker); claim; claim = await next(store, worker)) {
        expect(working.has(claim.ref.pull)).toBe(false);
        working.add(claim.ref.pull);
        // More comes in, twice a pull request on the whole.
        if (done.filter((pull) => pull === claim.ref.pull).length < 2) {
          await stores[3]!.enqueue([claim.ref], at(0));
        }
        done.push(claim.ref.pull);
        working.delete(claim.ref.pull);
        await store.finish(claim, at(1));
      }
    };
    await Promise.all([...stores, ...stores].map((store, index) => work(store, `w${index}`)));
    expect(done.toSorted((a, b) => a - b)).toEqual(pulls.flatMap(({ pull }) => [pull, pull, pull]));
  });
});

function next(store: Store, worker: string): Promise<Claim | undefined> {
  return store.claim(worker, at(2), LEASE);
}
