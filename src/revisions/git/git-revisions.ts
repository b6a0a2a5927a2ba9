import type { Closers } from '../closers.ts';
import type { DataContext } from '../data-context.ts';
import type { ChangedFile, LineOrigin, RevisionFile, Revisions, Side } from '../revisions.ts';
import { WorktreeFiles } from '../worktree/worktree-files.ts';
import { blameLines } from './blame-lines.ts';
import { CommitFiles } from './commit-files.ts';
import type { GitObjects } from './git-objects.ts';
import { listChangedFiles } from './list-changed-files.ts';
import { listFiles } from './list-files.ts';

/** A revision as people know it, and its commit; the work tree has none. */
export interface NamedCommit {
  readonly name: string;
  readonly commit?: string;
}

/** What is compared; every commit named here is in the repository. */
export interface ComparedCommits {
  readonly base: Required<NamedCommit> | null;
  /** Without a commit it is the work tree. */
  readonly head: NamedCommit;
  /** The commit whose config judges; left out where there is none. */
  readonly policy?: string;
}

/** Base and head in a local repository; head may be its work tree. */
export class GitRevisions implements Revisions {
  readonly base: Required<NamedCommit> | null;
  readonly head: NamedCommit;
  readonly #folder: string;
  readonly #policy: string | undefined;
  readonly #closers: Closers;
  readonly #commits: CommitFiles;
  readonly #worktree: WorktreeFiles;

  constructor(
    folder: string,
    compared: ComparedCommits,
    objects: GitObjects,
    context: DataContext,
  ) {
    this.base = compared.base;
    this.head = compared.head;
    this.#folder = folder;
    this.#policy = compared.policy;
    this.#closers = context.closers;
    this.#commits = new CommitFiles(objects, context);
    this.#worktree = new WorktreeFiles(this.#folder, context);
  }

  changedFiles(): Promise<readonly ChangedFile[]> {
    return listChangedFiles(this.#folder, this.base?.commit, this.head.commit);
  }

  list(side: Side): Promise<readonly string[]> {
    const isWorktree = side === 'head' && this.head.commit === undefined;
    return listFiles(this.#folder, isWorktree ? { worktree: true } : this.#commitOf(side));
  }

  async open(side: Side, path: string): Promise<RevisionFile> {
    if (side === 'head' && this.head.commit === undefined) return this.#worktree.open(path);
    const commit = this.#commitOf(side);
    return commit === undefined ? { kind: 'absent' } : this.#commits.open(commit, path);
  }

  async readText(side: Side | 'policy', path: string): Promise<string | undefined> {
    if (side === 'head' && this.head.commit === undefined) return this.#worktree.readText(path);
    const commit = this.#commitOf(side);
    return commit === undefined ? undefined : this.#commits.readText(commit, path);
  }

  async blame(
    side: Side,
    path: string,
    lines: readonly number[],
  ): Promise<ReadonlyMap<number, LineOrigin>> {
    const commit = this.#commitOf(side);
    if (side === 'base' && commit === undefined) return new Map();
    return blameLines(this.#folder, commit, path, lines);
  }

  close(): Promise<void> {
    return this.#closers.closeAll();
  }

  #commitOf(side: Side | 'policy'): string | undefined {
    if (side === 'policy') return this.#policy;
    return side === 'base' ? this.base?.commit : this.head.commit;
  }
}
