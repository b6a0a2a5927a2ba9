import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { connectApp } from '../../../src/github/connect-app.ts';
import { sendWithOctokit } from '../../../src/github/send-with-octokit.ts';
import { Closers } from '../../../src/revisions/closers.ts';
import { createDataContext } from '../../../src/revisions/data-context.ts';
import { openLfsOnGitHub } from '../../../src/revisions/lfs/open-lfs-on-github.ts';
import { openGitHubRevisions } from '../../../src/revisions/open-github-revisions.ts';
import type { Revisions } from '../../../src/revisions/revisions.ts';
import { type FakeGitHub, startFakeGitHub } from '../../action/fake-github/start-fake-github.ts';
import { textOf } from '../../revisions/git-fixture.ts';
import { pointerTo } from '../../revisions/lfs/lfs-fixture.ts';
import { type TemporaryRepository, temporaryRepository } from '../../temporary-repository.ts';

/** An LFS server that has nothing. */
const nothingThere = async () => new Response(null, { status: 404 });

const ROWS = `id\n${'1\n'.repeat(50)}`;
const POINTER = pointerTo(ROWS).text;

let repository: TemporaryRepository;
let github: FakeGitHub;
let revisions: Revisions;
let blob: string;
let head: string;
let base: string;

beforeAll(() => {
  repository = temporaryRepository();
  const fork = repository.commit({ 'data/old.csv': ROWS, 'data/gone.csv': 'id\n9\n' });
  const tip = repository.commit({ 'assay.yml': 'policy: tip' });
  repository.git('checkout', '--quiet', '--detach', fork);
  head = repository.commit({
    'data/old.csv': null,
    'data/new.csv': ROWS,
    'data/gone.csv': null,
    'data/large.csv': POINTER,
  });
  symlinkSync('new.csv', join(repository.path, 'data/link.csv'));
  head = repository.commit({});
  repository.git('update-ref', 'refs/pull/7/head', head);
  blob = repository.git('rev-parse', `${head}:data/new.csv`);
  base = tip;
});

afterAll(() => repository.remove());

beforeEach(async () => {
  github = await startFakeGitHub({
    repository: 'octo/data',
    gitDir: repository.path,
    tokens: { ghs_app: 'app' },
  });
  const settings = {
    token: 'ghs_app',
    repository: 'octo/data',
    apiUrl: github.url,
    userAgent: 'assay',
  };
  const app = connectApp({
    send: sendWithOctokit(settings),
    repository: 'octo/data',
    app: { slug: 'assay', login: 'assay[bot]' },
  });
  expect(await app.blobOf('data/new.csv', head)).toBe(blob);
  expect(await app.blobOf('data/old.csv', head)).toBeUndefined();
  const closers = new Closers();
  const lfs = { repository: 'octo/data', apiUrl: github.url, token: async () => 'ghs_app' };
  revisions = await openGitHubRevisions(
    {
      github: app,
      base: { name: 'main', commit: base },
      head: { name: 'relabel', commit: head },
      policy: base,
    },
    createDataContext(closers, openLfsOnGitHub({ ...lfs, fetch: nothingThere }, closers)),
  );
});
afterEach(async () => {
  await revisions.close();
  await github.close();
});

it('reads the head of a fork through the repository that it was opened against', async () => {
  expect(await revisions.changedFiles()).toEqual([
    { path: 'data/gone.csv', basePath: 'data/gone.csv', status: 'removed' },
    { path: 'data/large.csv', status: 'added' },
    { path: 'data/link.csv', status: 'added' },
    { path: 'data/new.csv', basePath: 'data/old.csv', status: 'renamed' },
  ]);
  expect(await textOf(await revisions.open('head', 'data/new.csv'))).toBe(ROWS);
  expect(await textOf(await revisions.open('base', 'data/old.csv'))).toBe(ROWS);
  expect(await revisions.open('head', 'data/link.csv')).toEqual({ kind: 'link' });
  expect(await revisions.open('base', 'data/link.csv')).toEqual({ kind: 'absent' });
  expect(await revisions.readText('policy', 'assay.yml')).toBe('policy: tip');
  expect(await revisions.readText('base', 'assay.yml')).toBeUndefined();
  expect(revisions.blame).toBeUndefined();
  expect(revisions.base).toEqual({
    name: 'main',
    commit: repository.git('merge-base', base, head),
  });
});

it('tells why an LFS object is missing', async () => {
  expect(await revisions.open('head', 'data/large.csv')).toMatchObject({
    kind: 'pointer',
    system: 'lfs',
    reason: 'the object was not fetched: the server answered 404',
  });
});
