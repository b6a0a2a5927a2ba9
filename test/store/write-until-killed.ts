/*
 * Writes to the store from several sides and prints, one a line, what was acknowledged, until it is killed.
 * `node write-until-killed.ts <url> <name>`
 */
import { openStore } from '../../src/store/open-store.ts';

const [url, name] = process.argv.slice(2);
const store = await openStore(url, { file: '' });
const ref = { installation: 1, repository: 'org/data', pull: 1 };
const at = '2026-01-01T00:00:00Z';

async function receive(writer: number): Promise<void> {
  for (let count = 0; ; count++) {
    const id = `${name}-${writer}-${count}`;
    const pull = { ...ref, pull: writer };
    await store.receive({ id, event: 'push', payload: '{}', pull }, [pull], new Date(0));
    process.stdout.write(`delivery ${id}\n`);
  }
}

async function record(): Promise<void> {
  for (let count = 0; ; count++) {
    const key = `${name}-${count}`;
    await store.record(ref, [{ kind: 'draw-published', key, at }]);
    process.stdout.write(`entry ${key}\n`);
  }
}

await Promise.all([receive(1), receive(2), receive(3), receive(4), record()]);
