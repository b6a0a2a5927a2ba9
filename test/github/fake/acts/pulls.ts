import { addressOf } from '../shapes/commit.ts';
import type { Actor, Pull } from '../stored.ts';
import { emitPull } from '../webhooks/emit-pull.ts';
import type { World } from '../world.ts';
import { type Branch, moveBranch, refOf } from './branches.ts';
import { ensureCheckSuite } from './checks.ts';

export interface NewPull {
  readonly author: Actor;
  readonly head: Branch;
  readonly base: string;
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
}

export async function addPull(world: World, given: NewPull): Promise<Pull> {
  const { author, head, title, body, draft } = given;
  const sha = world.git.refs.get(refOf(head));
  const base = world.git.refs.get(`refs/heads/${given.base}`);
  if (!sha || !base) throw new Error(`no branch ${sha ? given.base : head.name} to open from`);
  const at = world.now();
  const pull: Pull = {
    id: world.nextId(),
    number: world.nextNumber(),
    author,
    title,
    body,
    head: { ref: head.name, sha, ...(head.fork === undefined ? {} : { fork: head.fork }) },
    base: { ref: given.base, sha: base },
    state: 'open',
    draft,
    createdAt: at,
    updatedAt: at,
    reviewers: [],
  };
  world.pulls.set(pull.number, pull);
  world.git.setRef(`refs/pull/${pull.number}/head`, sha);
  ensureCheckSuite(world, world.app, sha, author);
  await emitPull(world, 'opened', pull, author);
  return pull;
}

export async function closePull(world: World, pull: Pull, by: Actor): Promise<void> {
  pull.state = 'closed';
  pull.closedAt = pull.updatedAt = world.now();
  await emitPull(world, 'closed', pull, by);
}

/** Merges with a merge commit, or squashes into one commit on the base. */
export async function mergePull(
  world: World,
  pull: Pull,
  by: Actor,
  method: 'merge' | 'squash',
): Promise<string> {
  const { number, title, base, head } = pull;
  const tip = world.git.refs.get(`refs/heads/${base.ref}`) ?? base.sha;
  const who = { name: by.login, email: addressOf(by.login) };
  const message =
    method === 'merge' ? `Merge pull request #${number}\n\n${title}` : `${title} (#${number})`;
  const sha = await world.git.merge({
    into: tip,
    from: head.sha,
    message,
    author: who,
    at: world.clock(),
    squash: method === 'squash',
  });
  pull.merged = { by, at: world.now(), sha };
  await moveBranch(world, { name: base.ref }, sha, by);
  await closePull(world, pull, by);
  return sha;
}
