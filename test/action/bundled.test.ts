import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TemporaryRepository } from '../temporary-repository.ts';
import {
  checkOut,
  type DataRepository,
  dataRepository,
  pullRequestEvent,
  tickets,
} from './data-repository.ts';
import { type FakeGitHub, startFakeGitHub } from './fake-github/start-fake-github.ts';
import { runBundled, type Step } from './run-bundled.ts';

/** One row modified, one key doubled: what a pull request should hear about. */
const PLANTED = tickets((rows) => [
  ...rows.with(2, 'T-3,another subject,01002'),
  'T-5,subject once more,01004',
]);

let data: DataRepository;
let full: TemporaryRepository;
let github: FakeGitHub;

beforeAll(() => {
  data = dataRepository({ 'data/tickets.csv': PLANTED });
  full = checkOut(data, 'refs/pull/7/merge', 0);
});
afterAll(() => {
  data.remove();
  full.remove();
});

beforeEach(async () => {
  github = await startFakeGitHub({
    repository: 'octo/data',
    gitDir: data.remote.path,
    tokens: { ghs_workflow: 'workflow', ghs_fork: 'fork' },
    pulls: [{ number: 7, head: data.head }],
  });
});
afterEach(() => github.close());

/** Runs the Action on the pull request, in a full checkout of its merge commit unless told otherwise. */
function run(step: Partial<Step> = {}) {
  return runBundled({
    workspace: full.path,
    event: 'pull_request',
    payload: pullRequestEvent(data),
    apiUrl: github.url,
    ...step,
  });
}

/** What every run on the pull request must find, however it got at the data. */
function expectFindings(result: Awaited<ReturnType<typeof run>>) {
  expect(result.errors).toBe('');
  expect(result.exitCode, result.log).toBe(1);
  expect(result.outputs).toMatchObject({
    conclusion: 'fail',
    files: '1',
    added: '1',
    removed: '0',
    modified: '1',
  });
  expect(result.report).toMatchObject({
    conclusion: 'fail',
    datasets: [{ name: 'tickets', files: [{ path: 'data/tickets.csv' }] }],
  });
  expect(result.log).toMatch(/^::error .*file=data\/tickets\.csv.*line=\d+/m);
  expect(result.summary).toContain('data/tickets.csv');
}

describe('a pull request of the same repository', () => {
  it('is checked, told about and commented on, once', async () => {
    const first = await run();
    expectFindings(first);
    expect(first.report).toMatchObject({
      base: { name: 'main', commit: data.base },
      head: { name: 'topic', commit: data.head },
    });
    const [comment] = github.state.comments;
    expect(comment).toMatchObject({ pull: 7, login: 'github-actions[bot]' });
    expect(comment?.body).toContain('data/tickets.csv');

    const again = await run();
    expectFindings(again);
    expect(github.state.comments).toHaveLength(1);
    expect(
      github.state.requests.filter((request) => !/^(GET|POST \/graphql)/.test(request)),
    ).toEqual(['POST /repos/octo/data/issues/7/comments']);
  });

  it('finds its comment among those of several pages, and updates it', async () => {
    const by = (login: string, type: 'User' | 'Bot', id: number, body: string) => ({
      id,
      pull: 7,
      login,
      type,
      body,
    });
    const talk = Array.from({ length: 120 }, (_, id) => by('octocat', 'User', id, `${id}`));
    const quotation = by('octocat', 'User', 500, '<!-- assay -->\nquoted');
    const own = by('github-actions[bot]', 'Bot', 900, '<!-- assay -->\nold');
    github.state.comments.push(...talk, quotation, own);
    expectFindings(await run());
    expect(github.state.comments).toHaveLength(122);
    expect(quotation.body).toBe('<!-- assay -->\nquoted');
    expect(own.body).toContain('data/tickets.csv');
  });

  it('leaves the comment of another bot alone', async () => {
    const body = '<!-- assay -->\nkept by an app';
    const comment = { id: 1, pull: 7, login: 'data-robot[bot]', type: 'Bot', body } as const;
    github.state.comments.push({ ...comment });
    const result = await run();
    expectFindings(result);
    expect(result.log).toContain('::notice::No comment: data-robot[bot] already keeps');
    expect(github.state.comments).toEqual([comment]);
  });

  it('leaves the comment to a newer run', async () => {
    const [pull] = github.state.pulls;
    if (pull) pull.head = data.tip;
    const result = await run();
    expectFindings(result);
    expect(result.log).toContain('::notice::No comment: #7 has newer commits');
    expect(github.state.comments).toEqual([]);
  });

  it('is not commented on where the workflow says never', async () => {
    expectFindings(await run({ inputs: { comment: 'never' } }));
    expect(github.state.requests).toEqual([]);
  });
});

it("a fork's read-only token costs the comment and nothing else", async () => {
  const result = await run({
    payload: pullRequestEvent(data, 'someone/data'),
    inputs: { 'github-token': 'ghs_fork' },
  });
  expectFindings(result);
  expect(result.log).toMatch(/^::notice::No comment: .*read-only token/m);
  expect(github.state.comments).toEqual([]);
});

it('a token without the permission costs the comment, with a warning that names it', async () => {
  const result = await run({ inputs: { 'github-token': 'ghs_fork' } });
  expectFindings(result);
  expect(result.log).toMatch(/^::warning::No comment: .*`pull-requests: write`/m);
});

describe('a GitHub with a bad day', () => {
  it.each(['down', 'rate-limited-403'] as const)(
    'costs the comment and nothing else (%s)',
    async (mode) => {
      github.state.mode = mode;
      const result = await run();
      expectFindings(result);
      expect(result.log).toMatch(/^::warning::No comment: GitHub/m);
    },
  );
});

describe('other events', () => {
  it('a merge group', async () => {
    const merge_group = {
      base_sha: data.tip,
      base_ref: 'refs/heads/main',
      head_sha: data.merge,
    };
    expectFindings(await run({ event: 'merge_group', payload: { merge_group } }));
    expect(github.state.requests).toEqual([]);
  });

  it('a push', async () => {
    const payload = {
      before: data.base,
      after: data.head,
      ref: 'refs/heads/topic',
      forced: false,
      repository: { default_branch: 'main' },
    };
    expectFindings(await run({ event: 'push', payload }));
  });

  it('a run by hand', async () => {
    const payload = { repository: { default_branch: 'main' } };
    const env = { GITHUB_SHA: data.head };
    expectFindings(await run({ event: 'workflow_dispatch', payload, env }));
  });

  it('any other ends red, saying which to use', async () => {
    const result = await run({ event: 'pull_request_target' });
    expect(result.exitCode).toBe(2);
    expect(result.log).toContain('::error::Assay does not run on `pull_request_target`');
    expect(result.summary).toContain('`on: pull_request`');
  });
});

describe('a checkout of depth 1', () => {
  it('of the merge commit is deepened', async () => {
    const shallow = checkOut(data, 'refs/pull/7/merge', 1);
    expectFindings(await run({ workspace: shallow.path }));
    expect(github.state.requests.filter((request) => request.includes('/git/'))).toEqual([]);
    shallow.remove();
  });

  it('is read through GitHub where its remote is out of reach', async () => {
    const shallow = checkOut(data, 'refs/pull/7/merge', 1);
    shallow.git('remote', 'set-url', 'origin', 'file:///nowhere');
    expectFindings(await run({ workspace: shallow.path }));
    expect(github.state.requests.some((request) => request.includes('/git/blobs/'))).toBe(true);
    shallow.remove();
  });

  it('says which fetch-depth to set where GitHub is out of reach too', async () => {
    const shallow = checkOut(data, 'refs/pull/7/merge', 1);
    shallow.git('remote', 'set-url', 'origin', 'file:///nowhere');
    github.state.mode = 'rate-limited-429';
    const result = await run({ workspace: shallow.path });
    expect(result.exitCode).toBe(2);
    expect(result.log).toMatch(/^::error::.*fetch-depth: 0/m);
    expect(result.summary).toContain('fetch-depth: 0');
    shallow.remove();
  });
});

describe('a change without data', () => {
  let plain: DataRepository;
  let checkout: TemporaryRepository;

  beforeAll(() => {
    plain = dataRepository({ 'README.md': 'More data\n' });
    checkout = checkOut(plain, 'refs/pull/7/merge', 0);
  });
  afterAll(() => {
    plain.remove();
    checkout.remove();
  });

  it('passes in silence', async () => {
    const [pull] = github.state.pulls;
    if (pull) pull.head = plain.head;
    const result = await run({ workspace: checkout.path, payload: pullRequestEvent(plain) });
    expect(result.errors).toBe('');
    expect(result.exitCode, result.log).toBe(0);
    expect(result.outputs).toMatchObject({ conclusion: 'pass', files: '0' });
    expect(result.log).not.toMatch(/^::/m);
    expect(github.state.comments).toEqual([]);
  });
});

it('a config that cannot be read ends red with the line and what to write', async () => {
  const broken = dataRepository(
    { 'data/tickets.csv': PLANTED },
    { '.github/assay.yml': 'datasets:\n  - name: tickets\n    pth: data/*.csv\n' },
  );
  const checkout = checkOut(broken, 'refs/pull/7/merge', 0);
  const result = await run({ workspace: checkout.path, payload: pullRequestEvent(broken) });
  expect(result.exitCode).toBe(2);
  expect(result.errors).toBe('');
  expect(result.log).toMatch(/^::error::.*assay\.yml.*3.*pth.*path/m);
  expect(result.summary).toContain('pth');
  broken.remove();
  checkout.remove();
});

it('a folder without a checkout ends red, saying so', async () => {
  const result = await run({ workspace: '/' });
  expect(result.exitCode).toBe(2);
  expect(result.log).toMatch(/^::error::.*not inside a Git repository/m);
});

it('text out of data reaches the log as text', async () => {
  const hostile = dataRepository({
    'data/::error::x ##[error]y.csv': 'id,subject\n1,::add-mask::a\n1,b\n',
  });
  const checkout = checkOut(hostile, 'refs/pull/7/merge', 0);
  const result = await run({
    workspace: checkout.path,
    payload: pullRequestEvent(hostile),
    inputs: { comment: 'never' },
  });
  expect(result.exitCode, result.log).toBe(1);
  expect(result.log).not.toMatch(/^\s*::(?!error |error::|warning|notice)/m);
  // Within a command, `##[` is text: the runner reads the older spelling in other lines only.
  expect(
    result.log
      .split('\n')
      .filter((line) => !line.startsWith('::'))
      .join(),
  ).not.toContain('##[');
  hostile.remove();
  checkout.remove();
});
