import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import type { DatabaseKind } from '../../src/store/database.ts';
import { type OpenStoreOptions, openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { findPostgres, NO_POSTGRES } from './postgres/find-postgres.ts';
import { inSchema, startPostgres, type TestPostgres } from './postgres/start-postgres.ts';

/** An empty database for each test. */
export interface TestDatabase {
  readonly kind: DatabaseKind;
  /** What `DATABASE_URL` would be. */
  url(): string;
  /** Opens it once more, as another process would; closed when the test ends. */
  open(options?: Partial<OpenStoreOptions>): Promise<Store>;
}

/** Runs tests on SQLite and on a real PostgreSQL. */
export function onBothDatabases(name: string, tests: (database: TestDatabase) => void): void {
  describe(`${name} on SQLite`, () => tests(testDatabase('sqlite', sqliteFiles())));
  onPostgres(name, tests);
}

/** Runs tests on a real PostgreSQL, which is started for the file that has them. */
export function onPostgres(name: string, tests: (database: TestDatabase) => void): void {
  const programs = findPostgres();
  if (programs === undefined) {
    describe.skip(`${name} on PostgreSQL (${NO_POSTGRES})`, () => tests(nowhere));
  } else {
    describe(`${name} on PostgreSQL`, () =>
      tests(testDatabase('postgres', postgresSchemas(programs))));
  }
}

function testDatabase(kind: DatabaseKind, fresh: () => Promise<string>): TestDatabase {
  let url = '';
  let opened: Store[] = [];
  beforeEach(async () => {
    url = await fresh();
  });
  afterEach(async () => {
    await Promise.all(opened.map((store) => store.close()));
    opened = [];
  });
  return {
    kind,
    url: () => url,
    async open(options) {
      const store = await openStore(url, { file: '', ...options });
      opened.push(store);
      return store;
    },
  };
}

const nowhere: TestDatabase = {
  kind: 'postgres',
  url: () => '',
  open: () => Promise.reject(new Error(NO_POSTGRES)),
};

function sqliteFiles(): () => Promise<string> {
  let folder = '';
  let count = 0;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'assay-store-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return async () => join(folder, `${++count}.db`);
}

let server: Promise<TestPostgres> | undefined;
let schemas = 0;
afterAll(async () => (await server)?.stop());

/** One server serves a test file. */
function postgresSchemas(programs: string): () => Promise<string> {
  return async () => {
    server ??= startPostgres(programs);
    return inSchema((await server).url, `test_${++schemas}`);
  };
}
