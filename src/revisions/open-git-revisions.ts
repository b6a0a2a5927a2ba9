import { AssayError } from '../core/assay-error.ts';
import type { GitHub } from '../github/port.ts';
import { Closers } from './closers.ts';
import { createDataContext, type DataContext } from './data-context.ts';
import { findRepository, type Repository } from './git/find-repository.ts';
import { findSides, type MissingSides } from './git/find-sides.ts';
import { GitObjects } from './git/git-objects.ts';
import { GitRevisions } from './git/git-revisions.ts';
import { resolveCommit } from './git/resolve-commit.ts';
import { unknownRevision } from './git/unknown-revision.ts';
import { type LfsOptions, openLfsObject } from './lfs/open-lfs-object.ts';
import { openGitHubRevisions } from './open-github-revisions.ts';
import type { Revisions } from './revisions.ts';

export interface GitRevisionsOptions {
  /** A folder inside the repository. */
  readonly cwd: string;
  /** What head is compared with: base becomes the merge base of the two. Left out, every file is added. */
  readonly base?: string | undefined;
  /** `HEAD` where left out. */
  readonly head?: string | { readonly worktree: true } | undefined;
  /** The revision whose config judges; the tip of base where left out. */
  readonly policy?: string | undefined;
  /** Asked where the checkout lacks history that cannot be fetched. */
  readonly github?: GitHub | undefined;
  readonly lfs?: LfsOptions | undefined;
  /** Told what people should know and is no reason to stop. */
  readonly onNotice?: ((message: string) => void) | undefined;
}

/**
 * Opens base and head of a Git repository.
 *
 * @throws {AssayError} `git-failed` without Git or a repository, `bad-arguments` for an unknown revision,
 *   `missing-history` where a shallow clone lacks the merge base and nobody else can tell it.
 */
export async function openGitRevisions(options: GitRevisionsOptions): Promise<Revisions> {
  const closers = new Closers();
  try {
    const repository = await findRepository(options.cwd);
    const objects = new GitObjects(repository.folder);
    closers.add(() => objects.close());
    const context = createDataContext(closers, (pointer) =>
      openLfsObject(repository, pointer, closers, options.lfs),
    );
    const { base } = options;
    return base === undefined
      ? await openWithoutBase(options, repository, objects, context)
      : await openWithBase({ ...options, base }, repository, objects, context);
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
}

async function openWithoutBase(
  options: GitRevisionsOptions,
  repository: Repository,
  objects: GitObjects,
  context: DataContext,
): Promise<Revisions> {
  const commitOf = async (revision: string) => {
    const commit = await resolveCommit(objects, revision);
    if (!commit) throw unknownRevision(revision);
    return commit;
  };
  const { head = 'HEAD', policy } = options;
  const compared = {
    base: null,
    head:
      typeof head === 'object'
        ? worktreeOf(repository)
        : { name: head, commit: await commitOf(head) },
    ...(policy === undefined ? {} : { policy: await commitOf(policy) }),
  };
  return new GitRevisions(repository.folder, compared, objects, context);
}

async function openWithBase(
  options: GitRevisionsOptions & { readonly base: string },
  repository: Repository,
  objects: GitObjects,
  context: DataContext,
): Promise<Revisions> {
  const { base, head = 'HEAD', policy, github } = options;
  const worktree = typeof head === 'object' ? worktreeOf(repository) : undefined;
  const wanted = { base, head: typeof head === 'object' ? 'HEAD' : head, policy };
  const sides = await findSides(repository.folder, objects, wanted, github);
  if ('missing' in sides) {
    const asked = worktree ? undefined : github;
    return openThroughGitHub(asked, wanted, sides, context, options.onNotice);
  }
  if (sides.unrelated) {
    options.onNotice?.(
      `${base} and ${wanted.head} share no history; they are compared as they are.`,
    );
  }
  const compared = { base: sides.base, head: worktree ?? sides.head, policy: sides.policy };
  return new GitRevisions(repository.folder, compared, objects, context);
}

async function openThroughGitHub(
  github: GitHub | undefined,
  names: { readonly base: string; readonly head: string },
  { missing }: MissingSides,
  context: DataContext,
  onNotice: GitRevisionsOptions['onNotice'],
): Promise<Revisions> {
  if (!github) throw missingHistory(names);
  const base = { name: names.base, commit: missing.base };
  const head = { name: names.head, commit: missing.head };
  const revisions = await openGitHubRevisions(
    { github, base, head, policy: missing.policy },
    context,
  ).catch((cause: unknown) => {
    throw missingHistory(names, cause);
  });
  onNotice?.('The checkout lacks the history of base and head, so they are read through GitHub.');
  return revisions;
}

function worktreeOf(repository: Repository): { name: string } {
  if (repository.root !== undefined) return { name: 'working tree' };
  throw new AssayError(
    'bad-arguments',
    `${repository.folder} is a repository without a work tree.`,
    {
      hint: 'Name the revision to check with --head.',
    },
  );
}

function missingHistory(names: { base: string; head: string }, cause?: unknown): AssayError {
  const message = `This shallow clone lacks the history that ${names.base} and ${names.head} share.`;
  const hint =
    'Set `fetch-depth: 0` on the actions/checkout step, or run `git fetch --unshallow` in a clone of your own.';
  return new AssayError('missing-history', message, { hint, cause });
}
