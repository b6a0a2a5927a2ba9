import type { Checkout } from './checkout.ts';
import type { Comparison } from './comparison.ts';
import type {
  DispatchEvent,
  Event,
  MergeGroupEvent,
  PullRequestEvent,
  PushEvent,
} from './event.ts';
import type { Inputs } from './inputs.ts';
import type { Environment } from './read-event.ts';

/** What an event says to compare, the inputs `base` and `head` first. Undefined: a deleted branch, so nothing. */
export async function planComparison(
  event: Event,
  { base: givenBase, head: givenHead }: Pick<Inputs, 'base' | 'head'>,
  checkout: Checkout,
  env: Environment,
): Promise<Comparison | undefined> {
  const planned = await planOf(event, checkout, env);
  if (!planned) return undefined;
  const inputs = { ...(givenBase && { base: givenBase }), ...(givenHead && { head: givenHead }) };
  return { ...planned, ...inputs, names: { ...planned.names, ...inputs } };
}

function planOf(event: Event, checkout: Checkout, env: Environment) {
  switch (event.name) {
    case 'pull_request':
      return planPullRequest(event.payload, checkout, env);
    case 'merge_group':
      return planMergeGroup(event.payload, checkout);
    case 'push':
      return planPush(event.payload, checkout);
    case 'workflow_dispatch':
      return planDispatch(event.payload, env);
  }
}

/**
 * Always the pull request's own commit, never the merge commit that actions/checkout checks out: so the result
 * does not depend on how the checkout was made. That merge commit's first parent is the tip of the base branch,
 * newer than the event's, and is known even to a clone of depth 1.
 */
async function planPullRequest(
  { pull_request: { number, base, head } }: PullRequestEvent,
  checkout: Checkout,
  env: Environment,
): Promise<Comparison> {
  const [mergedInto, merged] = await checkout.headParents();
  const tip = merged === head.sha && mergedInto ? mergedInto : base.sha;
  const fromFork = head.repo?.full_name !== env['GITHUB_REPOSITORY'];
  const readOnly = fromFork || env['GITHUB_ACTOR'] === 'dependabot[bot]';
  return {
    base: tip,
    head: head.sha,
    policy: await tipOf(base.ref, checkout, tip),
    names: { base: base.ref, head: head.ref },
    pull: { number, head: head.sha, readOnly },
  };
}

/** A merge queue tests a commit on top of `base_sha`, which may hold pull requests that are queued before it. */
async function planMergeGroup(
  { merge_group: { base_sha, base_ref, head_sha } }: MergeGroupEvent,
  checkout: Checkout,
): Promise<Comparison> {
  const branch = base_ref.replace(/^refs\/heads\//, '');
  return {
    base: base_sha,
    head: head_sha,
    policy: await tipOf(branch, checkout, base_sha),
    names: { base: branch, head: 'merge group' },
  };
}

/**
 * A push is compared with what the branch was before. A new branch, or one whose history was replaced, has no such
 * commit, and is compared with the default branch; the default branch itself then with nothing.
 */
async function planPush(push: PushEvent, checkout: Checkout): Promise<Comparison | undefined> {
  if (isNothing(push.after)) return undefined;
  const branch = push.ref.replace(/^refs\/(heads|tags)\//, '');
  const isNew = isNothing(push.before);
  if (!isNew && (!push.forced || (await checkout.has(push.before))))
    return {
      base: push.before,
      head: push.after,
      names: { base: 'before the push', head: branch },
    };
  const base = push.repository.default_branch;
  const names = { base, head: branch };
  return push.ref === `refs/heads/${base}`
    ? { head: push.after, names }
    : { base, head: push.after, names };
}

function planDispatch({ repository }: DispatchEvent, env: Environment): Comparison {
  const base = repository.default_branch;
  const { GITHUB_SHA: head = 'HEAD', GITHUB_REF_NAME: name = head } = env;
  return { base, head, names: { base, head: name } };
}

/**
 * The tip of a branch of the remote where the checkout has it, else what else is known of it. Named in full: a tag
 * must not be taken for it.
 */
async function tipOf(branch: string, checkout: Checkout, otherwise: string): Promise<string> {
  const remote = `refs/remotes/origin/${branch}`;
  return (await checkout.has(remote)) ? remote : otherwise;
}

/** GitHub writes a commit that does not exist as zeros. */
function isNothing(commit: string): boolean {
  return /^0+$/.test(commit);
}
