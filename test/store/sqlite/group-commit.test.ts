import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { GroupCommit } from '../../../src/store/sqlite/group-commit.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-group-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
let database: DatabaseSync;
let commits: number[];
let group: GroupCommit;

beforeEach(() => {
  database = new DatabaseSync(join(folder, `${++files}.db`));
  database.exec('create table t (n integer primary key)');
  commits = [];
  group = new GroupCommit(
    (text) => database.exec(text),
    (jobs) => commits.push(jobs),
  );
  return () => database.close();
});

const insert = (n: number) => async () => {
  database.exec(`insert into t values (${n})`);
  await Promise.resolve();
  return n;
};
const stored = () =>
  database
    .prepare('select n from t order by n')
    .all()
    .map((row) => row['n']);

describe('a group commit', () => {
  it('commits together what arrives together', async () => {
    const values = await Promise.all([1, 2, 3].map((n) => group.write(insert(n))));
    expect(values).toEqual([1, 2, 3]);
    expect(commits).toEqual([3]);
    await group.write(insert(4));
    expect(commits).toEqual([3, 1]);
  });

  it('settles nobody before the commit', async () => {
    const order: string[] = [];
    const watched = new GroupCommit((text) => {
      database.exec(text);
      if (text === 'COMMIT') order.push('commit');
    });
    await Promise.all([1, 2].map((n) => watched.write(insert(n)).then(() => order.push('told'))));
    expect(order).toEqual(['commit', 'told', 'told']);
  });

  it('takes back what one job did that fails, and nothing else', async () => {
    const failing = async () => {
      database.exec('insert into t values (10)');
      throw new Error('no');
    };
    const outcomes = await Promise.allSettled([
      group.write(insert(1)),
      group.write(failing),
      group.write(insert(1)),
      group.write(insert(2)),
    ]);
    const states = outcomes.map(({ status }) => status);
    expect(states).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(stored()).toEqual([1, 2]);
    expect(commits).toEqual([4]);
  });

  it('fails all when the commit fails, and goes on with the next', async () => {
    let broken = true;
    const sick = new GroupCommit((text) => {
      if (text === 'COMMIT' && broken) throw new Error('disk full');
      database.exec(text);
    });
    const outcomes = await Promise.allSettled([sick.write(insert(1)), sick.write(insert(2))]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    broken = false;
    await sick.write(insert(3));
    expect(stored()).toEqual([3]);
  });

  it('is idle when everything is written', async () => {
    const writing = group.write(insert(1)).then(() => group.write(insert(2)));
    await group.idle();
    expect(stored()).toContain(1);
    await writing;
  });

  it('spares the store most syncs', async () => {
    let writes = 0;
    let syncs = 0;
    const store = await openStore(join(folder, 'store.db'), {
      file: '',
      committed: (jobs) => {
        writes += jobs;
        syncs++;
      },
    });
    const pull = { installation: 1, repository: 'org/data', pull: 1 };
    await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        store.receive({ id: `${index}`, event: 'push', payload: '{}', pull }, [pull], new Date(0)),
      ),
    );
    await store.close();
    expect(writes).toBe(200);
    expect(syncs).toBeLessThan(10);
  });
});
