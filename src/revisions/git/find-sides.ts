import type { GitHub } from '../../github/port.ts';
import { findBaseCommit } from './find-base-commit.ts';
import { findCommit } from './find-commit.ts';
import { findRemote } from './find-remote.ts';
import type { GitObjects } from './git-objects.ts';
import type { NamedCommit } from './git-revisions.ts';
import { isShallow } from './is-shallow.ts';
import { unknownRevision } from './unknown-revision.ts';

/** What is compared, as the user names it. */
export interface WantedSides {
  readonly base: string;
  readonly head: string;
  /** The tip of base where left out. */
  readonly policy: string | undefined;
}

/** The commits that are compared; all of them are in the repository. */
export interface Sides {
  /** The merge base. */
  readonly base: Required<NamedCommit>;
  readonly head: Required<NamedCommit>;
  /** Id of the commit whose config judges. */
  readonly policy: string;
  /** Whether base and head share no history, so that base is its own tip. */
  readonly unrelated: boolean;
}

/** What a shallow repository lacks and cannot fetch: ids where it knows them, else revisions as named. */
export interface MissingSides {
  readonly missing: { readonly base: string; readonly head: string; readonly policy: string };
}

/**
 * Finds the commits of base, head and policy in a repository, and fetches what it lacks where it can.
 *
 * @throws {AssayError} `bad-arguments` for a revision that neither the repository nor its remote knows.
 */
export async function findSides(
  folder: string,
  objects: GitObjects,
  wanted: WantedSides,
  github: GitHub | undefined,
): Promise<Sides | MissingSides> {
  const remote = await findRemote(folder);
  const find = (revision: string) => findCommit(folder, objects, remote, revision);
  const base = await find(wanted.base);
  const head = await find(wanted.head);
  const policy = wanted.policy === undefined ? base : await find(wanted.policy);
  const common = base && head && (await findBaseCommit(folder, remote, base, head, github));
  const shallow = await isShallow(folder);
  if (shallow && !(common && policy)) {
    const { base: baseName, head: headName, policy: policyName = baseName } = wanted;
    return {
      missing: { base: base ?? baseName, head: head ?? headName, policy: policy ?? policyName },
    };
  }
  if (!base) throw unknownRevision(wanted.base);
  if (!head) throw unknownRevision(wanted.head);
  if (!policy) throw unknownRevision(wanted.policy ?? wanted.base);
  return {
    base: { name: wanted.base, commit: common ?? base },
    head: { name: wanted.head, commit: head },
    policy,
    unrelated: !common,
  };
}
