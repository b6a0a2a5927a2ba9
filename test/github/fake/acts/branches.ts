import type { Files } from '../git/write-commit.ts';
import { addressOf } from '../shapes/commit.ts';
import type { Actor, Pull } from '../stored.ts';
import { emitPush } from '../webhooks/emit-git.ts';
import { emitPull } from '../webhooks/emit-pull.ts';
import type { World } from '../world.ts';
import { ensureCheckSuite } from './checks.ts';

/** Where a branch is: in the repository, or in the fork of somebody. */
export interface Branch {
  readonly name: string;
  readonly fork?: string | undefined;
}

/** A fork's branches are kept apart; its objects are the repository's, as on GitHub. */
export function refOf({ name, fork }: Branch): string {
  return fork === undefined ? `refs/heads/${name}` : `refs/forks/${fork}/${name}`;
}

export interface CommitOptions {
  readonly message?: string;
  /** Login of the author; whoever pushes where left out. */
  readonly author?: string;
  readonly coAuthors?: readonly string[];
}

/** A commit on top of a branch or commit, with no branch moved. */
export async function commitOnto(
  world: World,
  parent: string | undefined,
  files: Files,
  by: string,
  { message = 'Change data', author = by, coAuthors = [] }: CommitOptions = {},
): Promise<string> {
  const trailers = coAuthors.map((login) => `Co-authored-by: ${login} <${addressOf(login)}>`);
  return world.git.write({
    ...(parent === undefined ? {} : { parent }),
    files,
    message: trailers.length > 0 ? `${message}\n\n${trailers.join('\n')}` : message,
    author: { name: author, email: addressOf(author) },
    at: world.clock(),
  });
}

/** Moves a branch, and with it the pull requests that it is the head of. */
export async function moveBranch(
  world: World,
  branch: Branch,
  sha: string,
  by: Actor,
  forced = false,
): Promise<void> {
  const ref = refOf(branch);
  const before = world.git.refs.get(ref);
  world.git.setRef(ref, sha);
  if (branch.fork === undefined) await emitPush(world, branch.name, before, sha, by, forced);
  for (const pull of world.pulls.values())
    if (pull.state === 'open' && refOf(headOf(pull)) === ref) await moveHead(world, pull, sha, by);
}

export function headOf({ head }: Pull): Branch {
  return { name: head.ref, fork: head.fork };
}

/** The base is looked up again with each push to the head, and stays as it was when others push to the base. */
export async function moveHead(world: World, pull: Pull, sha: string, by: Actor): Promise<void> {
  const before = pull.head.sha;
  pull.head.sha = sha;
  pull.base.sha = world.git.refs.get(`refs/heads/${pull.base.ref}`) ?? pull.base.sha;
  pull.updatedAt = world.now();
  world.git.setRef(`refs/pull/${pull.number}/head`, sha);
  if (before === sha) return;
  ensureCheckSuite(world, world.app, sha, by);
  await emitPull(world, 'synchronize', pull, by, { before, after: sha });
}
