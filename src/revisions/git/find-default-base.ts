import { findRepository } from './find-repository.ts';
import { GitObjects } from './git-objects.ts';
import { resolveCommit } from './resolve-commit.ts';

/** Where a default branch is usually found, the likeliest first. */
const CANDIDATES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** What to compare with when nobody says, and why. */
export interface DefaultBase {
  readonly rev: string;
  /** For people, e.g. `the default branch of origin`. */
  readonly reason: string;
}

/**
 * Finds what head is compared with where no base is given: the default branch, unless head is at it; else the
 * commit before head. For the work tree that commit is HEAD itself.
 *
 * @returns undefined where there is nothing to compare with.
 * @throws {AssayError} `git-failed` where the folder is in no repository.
 */
export async function findDefaultBase(
  cwd: string,
  head: string | { worktree: true } = 'HEAD',
): Promise<DefaultBase | undefined> {
  const { folder } = await findRepository(cwd);
  const objects = new GitObjects(folder);
  try {
    const own = typeof head === 'string' ? await resolveCommit(objects, head) : undefined;
    for (const rev of CANDIDATES) {
      const commit = await resolveCommit(
        objects,
        `refs/${rev.includes('/') ? 'remotes' : 'heads'}/${rev}`,
      );
      if (commit && commit !== own) return { rev, reason: `${rev} is the default branch` };
    }
    const before = typeof head === 'string' ? `${head}~1` : 'HEAD';
    if (!(await resolveCommit(objects, before))) return undefined;
    const reason = typeof head === 'string' ? 'the commit before head' : 'the commit checked out';
    return { rev: before, reason };
  } finally {
    await objects.close();
  }
}
