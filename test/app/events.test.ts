import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { EVENT_RULES } from '../../src/app/events/event-rules.ts';
import { matters, reduceEvent } from '../../src/app/events/reduce-event.ts';

interface Definition {
  readonly name: string;
  readonly examples: readonly Record<string, unknown>[];
}

const DEFINITIONS: readonly Definition[] = createRequire(import.meta.url)(
  '@octokit/webhooks-examples',
);

/** GitHub's own example payloads, as an app gets them: with an installation. */
const EXAMPLES = DEFINITIONS.flatMap(({ name, examples }) =>
  examples.map((example) => ({
    name,
    action: example['action'] as string | undefined,
    payload: { ...example, installation: { id: 7 } } as Record<string, unknown>,
  })),
);

const of = (name: string, action?: string) =>
  EXAMPLES.filter((each) => each.name === name && each.action === action);
const work = (name: string, payload: unknown) => {
  const reduced = reduceEvent(name, payload);
  if (reduced === 'unreadable') throw new Error(`${name} is unreadable`);
  return reduced.work;
};

describe('real payloads', () => {
  it('reads every example of every event that matters', () => {
    const read = EXAMPLES.filter(({ name, action }) => matters(name, action));
    expect(read.length).toBeGreaterThan(25);
    for (const { name, payload } of read)
      expect(reduceEvent(name, payload), name).not.toBe('unreadable');
  });

  it('makes no work of any event that does not', () => {
    const others = EXAMPLES.filter(({ name, action }) => !matters(name, action));
    expect(others.length).toBeGreaterThan(100);
    for (const { name, payload } of others)
      expect(reduceEvent(name, payload)).toEqual({ work: [] });
  });

  it.each([
    'opened',
    'synchronize',
    'reopened',
    'ready_for_review',
    'converted_to_draft',
    'closed',
  ])('reduces pull_request %s to its pull request', (action) => {
    const examples = of('pull_request', action);
    expect(examples.length).toBeGreaterThan(0);
    for (const { payload } of examples) {
      const { number } = payload['pull_request'] as { number: number };
      const { full_name } = payload['repository'] as { full_name: string };
      const ref = { installation: 7, repository: full_name, pull: number };
      expect(reduceEvent('pull_request', payload)).toEqual({ work: [ref], about: ref });
    }
  });

  it('reads comments on pull requests and leaves those on issues', () => {
    const { payload } = of('issue_comment', 'created')[0]!;
    const issue = payload['issue'] as Record<string, unknown>;
    const { pull_request: _, ...plain } = issue;
    expect(work('issue_comment', { ...payload, issue: plain })).toEqual([]);
    expect(
      work('issue_comment', { ...payload, issue: { ...plain, pull_request: { url: 'x' } } }),
    ).toMatchObject([{ pull: issue['number'] }]);
  });

  it('looks through the repository where a check names no pull request, as for a fork', () => {
    const { payload } = of('check_suite', 'rerequested')[0]!;
    const suite = payload['check_suite'] as Record<string, unknown>;
    const empty = { ...payload, check_suite: { ...suite, pull_requests: [] } };
    expect(work('check_suite', empty)).toMatchObject([{ installation: 7, pull: 0 }]);
  });

  it("leaves another repository's pull requests out of a check's", () => {
    const { payload } = of('check_run', 'rerequested')[0]!;
    const { id } = payload['repository'] as { id: number };
    const run = payload['check_run'] as Record<string, unknown>;
    const pulls = [
      { number: 3, base: { repo: { id } } },
      { number: 4, base: { repo: { id: id + 1 } } },
      { number: 3, base: { repo: { id } } },
    ];
    expect(
      work('check_run', { ...payload, check_run: { ...run, pull_requests: pulls } }).map(
        ({ pull }) => pull,
      ),
    ).toEqual([3]);
  });

  it('reduces a merge group to the pull request of its branch, and keeps the delivery for it', () => {
    const { payload } = of('merge_group', 'checks_requested')[0]!;
    const group = payload['merge_group'] as Record<string, unknown>;
    const sha = 'a'.repeat(40);
    const head_ref = `refs/heads/gh-readonly-queue/release/1.0/pr-12-${sha}`;
    expect(
      reduceEvent('merge_group', { ...payload, merge_group: { ...group, head_ref } }),
    ).toMatchObject({ work: [{ pull: 12 }], about: { pull: 12 } });
    expect(
      work('merge_group', { ...payload, merge_group: { ...group, head_ref: 'refs/heads/x' } }),
    ).toMatchObject([{ pull: 0 }]);
  });

  it('looks through the repository after a push to its default branch, and after no other', () => {
    const { payload } = of('push')[0]!;
    const repository = payload['repository'] as { default_branch: string };
    const pushed = (ref: string) => work('push', { ...payload, ref });
    expect(pushed(`refs/heads/${repository.default_branch}`)).toMatchObject([{ pull: 0 }]);
    expect(pushed('refs/heads/other')).toEqual([]);
    expect(pushed(`refs/tags/${repository.default_branch}`)).toEqual([]);
  });

  it('looks through each repository that an installation brings', () => {
    const { payload } = of('installation', 'created')[0]!;
    const repositories = payload['repositories'] as { full_name: string }[];
    expect(repositories.length).toBeGreaterThan(0);
    const reduced = reduceEvent('installation', { ...payload, installation: { id: 9 } });
    expect(reduced).toMatchObject({
      work: repositories.map(({ full_name }) => ({
        installation: 9,
        repository: full_name,
        pull: 0,
      })),
    });
    for (const { payload: added } of of('installation_repositories', 'added'))
      expect(work('installation_repositories', added).length).toBeGreaterThan(0);
    expect(work('installation', of('installation', 'deleted')[0]!.payload)).toEqual([]);
  });
});

describe('hostile payloads', () => {
  const { payload } = of('pull_request', 'opened')[0]!;
  const repository = payload['repository'] as Record<string, unknown>;
  it.each([
    ['no object', 'text'],
    ['null', null],
    ['no installation', { ...payload, installation: undefined }],
    ['a number that is none', { ...payload, pull_request: { number: '7' } }],
    ['number 0, which means the repository', { ...payload, pull_request: { number: 0 } }],
    ['a negative number', { ...payload, pull_request: { number: -1 } }],
    ['a number past any', { ...payload, pull_request: { number: 1e300 } }],
    ['a name that is a path', { ...payload, repository: { ...repository, full_name: 'a/b/../c' } }],
    [
      'a name of a million letters',
      { ...payload, repository: { ...repository, full_name: `a/${'b'.repeat(1e6)}` } },
    ],
  ])('refuses %s', (_, hostile) => {
    expect(reduceEvent('pull_request', hostile)).toBe('unreadable');
  });

  it('knows no event or action by way of a prototype', () => {
    expect(matters('constructor', 'opened')).toBe(false);
    expect(matters('pull_request', 'constructor')).toBe(false);
    const inherited = Object.create({ action: 'opened' });
    expect(reduceEvent('pull_request', inherited)).toEqual({ work: [] });
  });

  it('reads no event without a rule', () => {
    expect([...EVENT_RULES.keys()].sort()).toEqual([
      'check_run',
      'check_suite',
      'installation',
      'installation_repositories',
      'issue_comment',
      'merge_group',
      'pull_request',
      'pull_request_review',
      'push',
    ]);
  });
});
