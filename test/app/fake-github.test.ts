import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AppParts, WorkContext } from '../../src/app/app-parts.ts';
import { main } from '../../src/app/main.ts';
import { APP_EVENTS, APP_PERMISSIONS } from '../../src/app/setup/permissions.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createFakeGitHub, type FakeGitHub } from '../github/fake/create-fake-github.ts';
import { fakeWorld } from './fake-world.ts';

/* The shell with the real store and the permissions that app.yml asks for, against the fake GitHub. */

const SECRET = 'b1946ac92492d2347c6235b4d2611184';

let github: FakeGitHub;
let folder: string;
let port: number;

/** A port that nothing listens on, for a webhook that has to be known before the app runs. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'assay-app-'));
  port = await freePort();
  github = await createFakeGitHub({
    people: { 'author-1': 'write', 'expert-1': 'read' },
    files: { 'data/a.csv': 'id,label\n1,a\n' },
    permissions: Object.fromEntries(APP_PERMISSIONS.map(({ name, access }) => [name, access])),
    events: [...APP_EVENTS, 'installation'],
    webhook: { url: `http://127.0.0.1:${port}/api/github/webhooks`, secret: SECRET },
  });
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await github.close();
});

/** Runs the app; `seen` has what it worked on, as `number event event …`. */
function start(options: Parameters<typeof main>[0], work?: AppParts['work']) {
  const world = fakeWorld(
    {
      APP_ID: String(github.appId),
      PRIVATE_KEY: github.privateKey,
      GITHUB_API_URL: github.url,
      WEBHOOK_SECRET: SECRET,
      HOST: '127.0.0.1',
      DATABASE_URL: join(folder, 'assay.db'),
      ...(options.poll === undefined ? { PORT: String(port) } : {}),
    },
    { now: () => new Date() },
  );
  const seen: string[] = [];
  const note = async ({ ref, deliveries }: WorkContext) => {
    seen.push([ref.pull, ...deliveries.map(({ event }) => event)].join(' '));
    return {};
  };
  const parts: AppParts = {
    openStore: (url) => openStore(url, { file: url }),
    work: work ?? note,
  };
  return { world, seen, ended: main(options, world, parts) };
}

const open = (files: Record<string, string> = { 'data/a.csv': 'id,label\n1,b\n' }) =>
  github.openPull({ author: 'author-1', files });

it('hears of what happens by webhooks, doubled ones once', async () => {
  const { world, seen, ended } = start({});
  await expect.poll(() => world.written.out).toContain('Looked through the open pull requests.');
  github.setDelivery('doubled');
  const pull = await open();
  await github.deliver();
  await expect.poll(() => seen).toEqual([`${pull} pull_request`]);
  github.comment(pull, 'expert-1', '1 a');
  await github.deliver();
  await expect.poll(() => seen.length).toBe(2);
  expect(seen[1]).toBe(`${pull} issue_comment`);
  world.stop();
  expect(await ended).toBe(0);
});

it('finds what happened while it was away, webhooks and all', async () => {
  github.setDelivery('lost');
  const pull = await open();
  github.comment(pull, 'expert-1', '1 a');
  await github.deliver();
  const { seen, ended } = start({ once: true });
  expect(await ended).toBe(0);
  expect(seen).toEqual([`${pull} pull_request issue_comment`]);

  const again = start({ once: true });
  expect(await again.ended).toBe(0);
  expect(again.seen).toEqual([`${pull}`]);
});

it('does without any webhook', async () => {
  github.setWebhook(undefined);
  const pull = await open();
  const { world, seen, ended } = start({ poll: 1 });
  // While its last change is fresh, a pull request is looked at by every pass.
  await expect.poll(() => seen).toContain(`${pull}`);
  const other = await open({ 'data/b.csv': 'id\n1\n' });
  await expect.poll(() => seen).toContain(`${other}`);
  await github.merge(other);
  const before = seen.filter((each) => each === `${other}`).length;
  await expect
    .poll(() => seen.filter((each) => each === `${other}`).length)
    .toBeGreaterThan(before);
  world.stop();
  expect(await ended).toBe(0);
});

it('learns who pressed a button in a pull request from a fork, of which GitHub names none', async () => {
  const { world, seen, ended } = start({}, async ({ ref, github: port, deliveries }) => {
    seen.push([ref.pull, ...deliveries.map(({ event }) => event)].join(' '));
    const { head } = await port.pull(ref.pull);
    if (await port.checkRun('assay/review', head.sha)) return {};
    await port.createCheckRun('assay/review', head.sha, {
      status: 'completed',
      conclusion: 'action_required',
      title: 'A person has to act',
      summary: 'Press it.',
      actions: [{ label: 'Go on', description: 'Goes on', identifier: 'go-on' }],
    });
    return {};
  });
  await expect.poll(() => world.written.out).toContain('Looked through the open pull requests.');
  const pull = await github.openPull({
    author: 'author-1',
    fork: true,
    files: { 'data/a.csv': 'id,label\n1,b\n' },
  });
  const run = () => github.checks(github.pull(pull).head.sha)[0];
  await expect.poll(run).toBeDefined();
  github.requestedAction(run()!.id, 'go-on', 'author-1');
  await github.deliver();
  await expect.poll(() => seen).toContain(`${pull} check_run`);
  world.stop();
  expect(await ended).toBe(0);
});

it('answers merge queues without any webhook', async () => {
  github.setWebhook(undefined);
  const pull = await open();
  const group = await github.addToMergeQueue(pull);
  const { seen, ended } = start({ once: true });
  expect(await ended).toBe(0);
  expect(seen).toEqual([`${pull} merge_group`]);
  expect(group).toBeDefined();
});

it('may do all that the work takes with the permissions of app.yml', async () => {
  const pull = await open();
  const done: string[] = [];
  const { ended } = start({ once: true }, async ({ ref, github: port }) => {
    const { head } = await port.pull(ref.pull);
    await port.files(head.sha);
    const { id, nodeId } = await port.createPullComment(ref.pull, 'Words.');
    await port.react(id, 'eyes');
    await port.updateComment(id, 'Other words.');
    await port.minimiseComment(nodeId);
    await port.createCheckRun('assay/review', head.sha, {
      status: 'in_progress',
      title: 'Waits',
      summary: 'Waits for experts.',
    });
    await port.role('expert-1');
    done.push(await port.requestReview(ref.pull, 'expert-1'));
    await port.deleteComment(id);
    return {};
  });
  expect(await ended).toBe(0);
  expect(done).toEqual(['requested']);
  expect(github.comments(pull)).toEqual([]);
});

it('rests where the rate limit is reached, and does not lose the work', async () => {
  github.setWebhook(undefined);
  await open();
  github.limitNext(1, 'primary', { on: /^GET .*\/pulls$/, retryAfter: 600 });
  const { world, seen, ended } = start({ once: true });
  expect(await ended).toBe(1);
  expect(seen).toEqual([]);
  expect(world.written.out).toContain('A repository could not be read.');
  const again = start({ once: true });
  expect(await again.ended).toBe(0);
  expect(again.seen.length).toBe(1);
});
