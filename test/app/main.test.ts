import { createHmac, generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppParts, WorkContext } from '../../src/app/app-parts.ts';
import { main } from '../../src/app/main.ts';
import { type FakeWorld, fakeWorld } from './fake-world.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';
import { type StubGitHub, stubGitHub } from './stub-github.ts';

const KEY = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs1', format: 'pem' })
  .toString();
const SECRET = 'b1946ac92492d2347c6235b4d2611184';
const OPEN = '?state=open&sort=updated&direction=desc&per_page=100&page=1';
const CLOSED = '?state=closed&sort=updated&direction=desc&per_page=100';

let github: StubGitHub;
let store: MemoryStore;
let worked: WorkContext[];
let parts: AppParts;

beforeEach(async () => {
  github = await stubGitHub();
  store = memoryStore();
  worked = [];
  parts = {
    openStore: async () => store,
    work: async (context) => {
      worked.push(context);
      return {};
    },
  };
});
afterEach(() => github.close());

const worldOf = (env: Record<string, string> = {}): FakeWorld =>
  fakeWorld({
    APP_ID: '12',
    PRIVATE_KEY: KEY,
    GITHUB_API_URL: github.apiUrl,
    HOST: '127.0.0.1',
    LOG_LEVEL: 'debug',
    ...env,
  });

const open = (...numbers: number[]) =>
  github.answers.set(
    `GET /repos/octo/data/pulls${OPEN}`,
    numbers.map((number) => ({
      number,
      updated_at: '2026-11-25T11:00:00Z',
      base: { ref: 'main' },
    })),
  );
const pullsWorkedOn = () => worked.map(({ ref }) => ref.pull).sort();

/** The port that the app says in its log that it listens on. */
async function portOf(world: FakeWorld): Promise<number> {
  await expect.poll(() => world.written.out).toContain('Assay takes webhooks.');
  return Number(/"port":(\d+)/.exec(world.written.out)?.[1]);
}

function webhook(port: number, event: string, payload: object) {
  const body = JSON.stringify(payload);
  return fetch(`http://127.0.0.1:${port}/api/github/webhooks`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-github-event': event,
      'x-github-delivery': 'd-1',
      'x-hub-signature-256': `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`,
    },
  });
}

const of = { installation: { id: 7 }, repository: { id: 1, full_name: 'octo/data' } };

describe('--once', () => {
  it('works on every open pull request, and exits', async () => {
    open(4, 3);
    expect(await main({ once: true }, worldOf(), parts)).toBe(0);
    expect(pullsWorkedOn()).toEqual([3, 4]);
    expect(worked[0]).toMatchObject({
      app: { slug: 'assay-test', login: 'assay-test[bot]' },
      ref: { installation: 7, repository: 'octo/data' },
    });
  });

  it('exits with 1 where work failed, and where GitHub could not be read', async () => {
    open(3);
    const failing = { ...parts, work: () => Promise.reject(new Error('poison')) };
    expect(await main({ once: true }, worldOf(), failing)).toBe(1);
    github.answers.delete('GET /installation/repositories');
    expect(await main({ once: true }, worldOf(), parts)).toBe(1);
  });

  it('gives the work a token of the installation', async () => {
    open(3);
    await main({ once: true }, worldOf(), parts);
    expect(await worked[0]?.token()).toBe('ghs_installation0123456789');
  });

  it('takes a missed webhook in as if it had come', async () => {
    const listed = { guid: 'g-1', delivered_at: '2026-11-25T11:00:00Z', event: 'issue_comment' };
    github.answers.set('GET /app/hook/deliveries', [
      { ...listed, id: 1, action: 'created', status_code: 502 },
      { ...listed, id: 2, guid: 'g-2', action: 'created', status_code: 202 },
      { ...listed, id: 5, guid: 'g-5', action: 'created', status_code: 500 },
      { ...listed, id: 3, guid: 'g-3', event: 'star', action: 'created', status_code: 502 },
      {
        ...listed,
        id: 4,
        guid: 'g-4',
        action: 'created',
        status_code: 0,
        delivered_at: '2026-11-01T00:00:00Z',
      },
    ]);
    const payload = { ...of, action: 'created', issue: { number: 9, pull_request: {} } };
    github.answers.set('GET /app/hook/deliveries/1', {
      ...listed,
      id: 1,
      status_code: 502,
      request: { payload },
    });
    expect(await main({ once: true }, worldOf(), parts)).toBe(0);
    expect([...store.deliveries.keys()]).toEqual(['g-1']);
    expect(worked).toMatchObject([{ ref: { pull: 9 }, deliveries: [{ id: 'g-1' }] }]);
  });

  it('looks at pull requests that were merged meanwhile, and not at old ones', async () => {
    github.answers.set(`GET /repos/octo/data/pulls${CLOSED}`, [
      { number: 8, updated_at: '2026-11-25T10:00:00Z', merged_at: '2026-11-25T10:00:00Z' },
      { number: 7, updated_at: '2026-11-25T09:00:00Z', merged_at: null },
      { number: 6, updated_at: '2026-11-01T09:00:00Z', merged_at: '2026-11-01T09:00:00Z' },
    ]);
    await main({ once: true }, worldOf(), parts);
    expect(pullsWorkedOn()).toEqual([8]);
  });
});

describe('merge queues', () => {
  it('are answered without a webhook, each group once', async () => {
    const sha = 'b'.repeat(40);
    github.answers.set('GET /repos/octo/data/git/matching-refs/heads%2Fgh-readonly-queue%2F', [
      { ref: `refs/heads/gh-readonly-queue/main/pr-6-${'a'.repeat(40)}`, object: { sha } },
      { ref: 'refs/heads/gh-readonly-queue/other', object: { sha } },
    ]);
    await main({ once: true }, worldOf(), parts);
    await main({ once: true }, worldOf(), parts);
    expect(pullsWorkedOn()).toEqual([6]);
    expect(worked[0]?.deliveries).toMatchObject([{ event: 'merge_group' }]);
    expect(JSON.parse(worked[0]!.deliveries[0]!.payload)).toMatchObject({
      action: 'checks_requested',
      merge_group: { head_sha: sha },
    });
  });
});

describe('--poll', () => {
  it('works without a server or a webhook secret', async () => {
    open(3);
    const world = worldOf();
    const ended = main({ poll: 3600 }, world, parts);
    await expect.poll(pullsWorkedOn).toEqual([3]);
    expect(world.written.out).toContain('Assay asks GitHub for news.');
    world.stop();
    expect(await ended).toBe(0);
  });

  it('starts the server where PORT is given', async () => {
    const world = worldOf({ PORT: '0', WEBHOOK_SECRET: SECRET });
    const ended = main({ poll: 3600 }, world, parts);
    const port = await portOf(world);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    world.stop();
    expect(await ended).toBe(0);
  });
});

describe('webhooks', () => {
  it('are stored, worked on and read, and the app ends when it is asked to', async () => {
    const world = worldOf({ PORT: '0', WEBHOOK_SECRET: SECRET });
    const ended = main({}, world, parts);
    const port = await portOf(world);
    const payload = { ...of, action: 'opened', pull_request: { number: 5 } };
    expect((await webhook(port, 'pull_request', payload)).status).toBe(202);
    await expect.poll(pullsWorkedOn).toEqual([5]);
    expect(worked[0]?.deliveries).toMatchObject([{ id: 'd-1', event: 'pull_request' }]);
    await expect.poll(() => [...store.read]).toEqual(['d-1']);
    world.stop();
    expect(await ended).toBe(0);
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
  });

  it('about a repository put its open pull requests up for work', async () => {
    const world = worldOf({ PORT: '0', WEBHOOK_SECRET: SECRET });
    const ended = main({}, world, parts);
    const port = await portOf(world);
    await expect.poll(() => world.written.out).toContain('Looked through the open pull requests.');
    open(1, 2);
    const repository = { ...of.repository, default_branch: 'main' };
    await webhook(port, 'push', { ...of, repository, ref: 'refs/heads/main' });
    await expect.poll(pullsWorkedOn).toEqual([1, 2]);
    world.stop();
    await ended;
  });

  it('leave no secret and nothing that people wrote in the log', async () => {
    open(3);
    const world = worldOf({ PORT: '0', WEBHOOK_SECRET: SECRET });
    const failing = {
      ...parts,
      work: async (context: WorkContext) => {
        worked.push(context);
        throw Object.assign(new Error('refused'), {
          request: { headers: { authorization: 'token ghs_installation0123456789' } },
          payload: context.deliveries,
        });
      },
    };
    const ended = main({}, world, failing);
    const port = await portOf(world);
    const comment = { body: 'the words of an expert' };
    const payload = { ...of, action: 'created', issue: { number: 5, pull_request: {} }, comment };
    expect((await webhook(port, 'issue_comment', payload)).status).toBe(202);
    await expect.poll(pullsWorkedOn).toEqual([3, 5]);
    await expect.poll(() => store.failures.length).toBe(2);
    await webhook(port, 'issue_comment', { ...payload, action: 'edited', issue: 'broken' });
    world.stop();
    await ended;
    const { out } = world.written;
    expect(out).toContain('Work failed and is tried again.');
    expect(out).not.toContain('the words of an expert');
    expect(out).not.toContain(SECRET);
    expect(out).not.toMatch(/ghs_|eyJ|BEGIN|PRIVATE/);
    for (const authorization of github.authorizations)
      expect(out).not.toContain(authorization.split(' ')[1] ?? 'nothing');
    expect(github.authorizations.size).toBeGreaterThan(1);
  });
});
