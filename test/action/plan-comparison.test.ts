import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/action/event.ts';
import { planComparison } from '../../src/action/plan-comparison.ts';

const ENV = { GITHUB_REPOSITORY: 'octo/data', GITHUB_SHA: 'c0ffee' };
const ZEROS = '0'.repeat(40);

/** A checkout that has these revisions, its commit naming these parents. */
function checkout(revisions: readonly string[] = [], parents: readonly string[] = []) {
  return {
    has: async (revision: string) => revisions.includes(revision),
    headParents: async () => parents,
  };
}

function pullRequest(repo: { full_name: string } | null = { full_name: 'octo/data' }): Event {
  const base = { sha: 'ba5e', ref: 'main' };
  const pull_request = { number: 7, base, head: { sha: '4ead', ref: 'topic', repo } };
  return { name: 'pull_request', payload: { pull_request } };
}

function push(
  given: Partial<{ before: string; after: string; ref: string; forced: boolean }>,
): Event {
  const payload = {
    before: 'ba5e',
    after: '4ead',
    ref: 'refs/heads/topic',
    forced: false,
    ...given,
  };
  return { name: 'push', payload: { ...payload, repository: { default_branch: 'main' } } };
}

const plan = (event: Event, tree = checkout(), inputs = {}, env = {}) =>
  planComparison(event, inputs, tree, { ...ENV, ...env });

describe('a pull request', () => {
  it("is its own commit against the event's base where nothing newer is known", async () => {
    expect(await plan(pullRequest())).toEqual({
      base: 'ba5e',
      head: '4ead',
      policy: 'ba5e',
      names: { base: 'main', head: 'topic' },
      pull: { number: 7, head: '4ead', readOnly: false },
    });
  });

  it('is compared with what it was merged into, in a checkout of its merge commit', async () => {
    const merge = checkout([], ['71b', '4ead']);
    expect(await plan(pullRequest(), merge)).toMatchObject({
      base: '71b',
      head: '4ead',
      policy: '71b',
    });
  });

  it('is not, in a checkout of another merge commit', async () => {
    const merge = checkout([], ['71b', '01d']);
    expect(await plan(pullRequest(), merge)).toMatchObject({ base: 'ba5e', head: '4ead' });
  });

  it('is judged by the tip of its base branch where the checkout has it', async () => {
    const full = checkout(['refs/remotes/origin/main']);
    expect(await plan(pullRequest(), full)).toMatchObject({ policy: 'refs/remotes/origin/main' });
  });

  it.each([
    ['a fork', { full_name: 'someone/data' }, {}],
    ['a fork that is gone', null, {}],
    ['Dependabot', { full_name: 'octo/data' }, { GITHUB_ACTOR: 'dependabot[bot]' }],
  ])('from %s has a read-only token', async (_, repo, env) => {
    expect(await plan(pullRequest(repo), checkout(), {}, env)).toMatchObject({
      pull: { readOnly: true },
    });
  });

  it('compares what the inputs say, judged as ever', async () => {
    const planned = await plan(pullRequest(), checkout(), { base: 'v1', head: 'v2' });
    expect(planned).toMatchObject({
      base: 'v1',
      head: 'v2',
      policy: 'ba5e',
      names: { base: 'v1', head: 'v2' },
    });
  });
});

it('a merge group is compared with what it is queued behind', async () => {
  const merge_group = { base_sha: 'ba5e', base_ref: 'refs/heads/main', head_sha: '4ead' };
  const event: Event = { name: 'merge_group', payload: { merge_group } };
  expect(await plan(event)).toEqual({
    base: 'ba5e',
    head: '4ead',
    policy: 'ba5e',
    names: { base: 'main', head: 'merge group' },
  });
  expect(await plan(event, checkout(['refs/remotes/origin/main']))).toMatchObject({
    policy: 'refs/remotes/origin/main',
  });
});

describe('a push', () => {
  const names = { base: 'main', head: 'topic' };

  it('is compared with what the branch was, judged by its own config', async () => {
    expect(await plan(push({}))).toEqual({
      base: 'ba5e',
      head: '4ead',
      names: { base: 'before the push', head: 'topic' },
    });
  });

  it('of a new branch is compared with the default branch', async () => {
    expect(await plan(push({ before: ZEROS }))).toEqual({ base: 'main', head: '4ead', names });
  });

  it('of a new default branch is compared with nothing', async () => {
    const first = await plan(push({ before: ZEROS, ref: 'refs/heads/main' }));
    expect(first).toMatchObject({ head: '4ead' });
    expect(first).not.toHaveProperty('base');
  });

  it('that replaced history is compared with the default branch, unless the old commit is there', async () => {
    expect(await plan(push({ forced: true }))).toMatchObject({ base: 'main', head: '4ead' });
    expect(await plan(push({ forced: true }), checkout(['ba5e']))).toMatchObject({
      base: 'ba5e',
      head: '4ead',
    });
  });

  it('that deletes a branch is nothing to compare', async () => {
    expect(await plan(push({ after: ZEROS }))).toBeUndefined();
  });
});

describe('a run by hand', () => {
  const event: Event = {
    name: 'workflow_dispatch',
    payload: { repository: { default_branch: 'main' } },
  };

  it('compares its commit with the default branch', async () => {
    const planned = await plan(event, checkout(), {}, { GITHUB_REF_NAME: 'topic' });
    expect(planned).toEqual({
      base: 'main',
      head: 'c0ffee',
      names: { base: 'main', head: 'topic' },
    });
  });

  it('compares what the inputs say', async () => {
    expect(await plan(event, checkout(), { base: 'v1', head: 'v2' })).toEqual({
      base: 'v1',
      head: 'v2',
      names: { base: 'v1', head: 'v2' },
    });
  });
});
