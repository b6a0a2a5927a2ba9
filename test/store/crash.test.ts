import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { onBothDatabases } from './open-test-store.ts';

const CHILD = join(import.meta.dirname, 'write-until-killed.ts');
const ENOUGH = 60;

/** What a child was told is on disk, until it was killed in the middle of its writing. */
async function killWhileItWrites(url: string, name: string): Promise<string[]> {
  const child = spawn(process.execPath, [CHILD, url, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 15_000,
    killSignal: 'SIGKILL',
  });
  let told = '';
  child.stdout.on('data', (text) => {
    told += text;
    if (told.split('\n').length > ENOUGH) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.on('close', resolve));
  return told.split('\n').slice(0, -1);
}

onBothDatabases('a process that is killed while it writes', (database) => {
  it('loses nothing of what was acknowledged, beside one that goes on', async () => {
    const store = await database.open();
    const told = (
      await Promise.all(['a', 'b'].map((name) => killWhileItWrites(database.url(), name)))
    ).flat();
    expect(told.length).toBeGreaterThanOrEqual(2 * ENOUGH);
    const of = (kind: string) =>
      told.filter((line) => line.startsWith(kind)).map((line) => line.slice(kind.length + 1));
    for (const reading of [store, await database.open()]) {
      const known = await reading.knownDeliveries(of('delivery'));
      expect(of('delivery').filter((id) => !known.has(id))).toEqual([]);
      const journal = await reading.journal({ installation: 1, repository: 'org/data', pull: 1 });
      const keys = new Set(journal.map(({ key }) => key));
      expect(of('entry').filter((key) => !keys.has(key))).toEqual([]);
    }
    // Nobody holds what the killed ones held.
    await store.enqueue([{ installation: 1, repository: 'org/data', pull: 1 }], new Date(0));
    expect(await store.claim('w', new Date(1), 1000)).toBeDefined();
  });
});
