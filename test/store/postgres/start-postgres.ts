import { spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { AS_SERVER } from './find-postgres.ts';

export interface TestPostgres {
  /** Of its one database; a schema of its own is had by {@link inSchema}. */
  readonly url: string;
  stop(): Promise<void>;
}

const START_TRIES = 200;

/** Starts a PostgreSQL of its own, in a temporary folder and on a socket in it, so that no port is ever taken. */
export async function startPostgres(programs: string): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-pg-'));
  if (AS_SERVER.uid !== undefined) chownSync(folder, AS_SERVER.uid, AS_SERVER.gid!);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'assay', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...AS_SERVER, encoding: 'utf8', timeout: 30_000 },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const keeper = spawn(
    process.execPath,
    [
      join(import.meta.dirname, 'keep-postgres.ts'),
      folder,
      join(programs, 'postgres'),
      ...['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'max_connections=100'],
    ],
    { stdio: ['pipe', 'ignore', 'pipe'] },
  );
  let log = '';
  keeper.stderr.on('data', (text) => {
    log += text;
  });
  const ended = new Promise<void>((resolve) => keeper.on('exit', () => resolve()));
  const url = `postgres://assay@localhost/postgres?host=${encodeURIComponent(folder)}`;
  const stop = async () => {
    keeper.stdin.end();
    await ended;
  };
  for (let tries = 1; !(await answers(url)); tries++) {
    if (tries < START_TRIES && keeper.exitCode === null) await sleep(50);
    else {
      await stop();
      throw new Error(`PostgreSQL did not start: ${log}`);
    }
  }
  return { url, stop };
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client(url);
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Makes a schema and gives the address under which it is all that is seen. */
export async function inSchema(url: string, schema: string): Promise<string> {
  await runOn(url, `create schema ${schema}`);
  return `${url}&options=${encodeURIComponent(`-c search_path=${schema}`)}`;
}

export async function runOn(url: string, text: string): Promise<readonly unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
