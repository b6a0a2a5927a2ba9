import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type FileChange, listChanges } from './list-changes.ts';
import { listTree, type TreeFile } from './list-tree.ts';
import { objectReader } from './object-reader.ts';
import { type GitCommit, parseCommit } from './parse-commit.ts';
import { runGit } from './run-git.ts';
import { type NewCommit, type Person, writeCommit } from './write-commit.ts';

export interface NewMerge {
  readonly into: string;
  readonly from: string;
  readonly message: string;
  readonly author: Person;
  readonly at: Date;
  /** One parent only. */
  readonly squash: boolean;
}

/** A bare repository in a temporary folder that real git reads and writes, with what does not change remembered. */
export interface GitStore {
  readonly path: string;
  /** Full names, such as `refs/heads/main`, with the commits they point at. */
  readonly refs: ReadonlyMap<string, string>;
  setRef(name: string, sha: string): void;
  deleteRef(name: string): void;
  /** The commit a branch, full ref or (abbreviated) commit name stands for. */
  resolve(revision: string): Promise<string | undefined>;
  commit(sha: string): Promise<GitCommit | undefined>;
  blob(sha: string): Promise<Buffer | undefined>;
  tree(sha: string, recursive: boolean): Promise<readonly TreeFile[] | undefined>;
  mergeBase(a: string, b: string): Promise<string | undefined>;
  /** Commits that are in `head` and not in `base`, oldest first. */
  between(base: string, head: string): Promise<readonly string[]>;
  /** A commit and those before it, newest first; of a path, those that changed it. */
  history(sha: string, path?: string): Promise<readonly string[]>;
  changes(base: string, head: string): Promise<readonly FileChange[]>;
  write(commit: NewCommit): Promise<string>;
  /** @throws where the two do not merge. */
  merge(given: NewMerge): Promise<string>;
  close(): void;
}

export function gitStore(): GitStore {
  const path = mkdtempSync(join(tmpdir(), 'assay-fake-github-'));
  for (const folder of ['objects', 'refs/heads', 'refs/pull'])
    mkdirSync(join(path, folder), { recursive: true });
  writeFileSync(join(path, 'HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(path, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');

  const refs = new Map<string, string>();
  const objects = objectReader(path);
  const remembered = new Map<string, Promise<unknown>>();
  function remember<T>(key: string, work: () => Promise<T>): Promise<T> {
    const known = remembered.get(key) ?? work();
    remembered.set(key, known);
    return known as Promise<T>;
  }
  const lines = async (...args: string[]) =>
    ((await runGit(path, args))?.toString('utf8') ?? '').split('\n').filter(Boolean);

  async function commit(sha: string) {
    const object = await objects.read(sha);
    return object?.type === 'commit' ? parseCommit(sha, object.bytes) : undefined;
  }

  return {
    path,
    refs,
    setRef(name, sha) {
      refs.set(name, sha);
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${sha}\n`);
    },
    deleteRef(name) {
      refs.delete(name);
      rmSync(join(path, name), { force: true });
    },
    async resolve(revision) {
      const known = refs.get(revision) ?? refs.get(`refs/heads/${revision}`);
      if (known) return known;
      if (/^[0-9a-f]{40}$/.test(revision)) return (await objects.read(revision)) && revision;
      if (!/^[0-9a-f]{4,39}$/.test(revision)) return undefined;
      return (await lines('rev-parse', '--verify', '--quiet', `${revision}^{commit}`))[0];
    },
    commit,
    async blob(sha) {
      const object = await objects.read(sha);
      return object?.type === 'blob' ? object.bytes : undefined;
    },
    tree: (sha, recursive) =>
      remember(`tree ${sha} ${recursive}`, () => listTree(path, sha, recursive)),
    mergeBase: (a, b) =>
      remember(`merge-base ${a} ${b}`, async () => (await lines('merge-base', a, b))[0]),
    between: (base, head) =>
      remember(`between ${base} ${head}`, () =>
        lines('rev-list', '--reverse', '--topo-order', `${base}..${head}`),
      ),
    history: (sha, of) =>
      remember(`history ${sha} ${of}`, () =>
        lines('rev-list', sha, '--', ...(of === undefined ? [] : [of])),
      ),
    changes: (base, head) =>
      remember(`changes ${base} ${head}`, () => listChanges(path, base, head)),
    write: (given) => writeCommit(path, given),
    async merge({ into, from, message, author, at, squash }) {
      const [tree] = await lines('merge-tree', '--write-tree', into, from);
      if (!tree) throw new Error(`${from} does not merge into ${into}`);
      const date = `${Math.floor(at.getTime() / 1000)} +0000`;
      const parents = squash ? ['-p', into] : ['-p', into, '-p', from];
      const made = await runGit(path, ['commit-tree', tree, ...parents, '-m', message], {
        env: {
          GIT_AUTHOR_NAME: author.name,
          GIT_AUTHOR_EMAIL: author.email,
          GIT_AUTHOR_DATE: date,
          GIT_COMMITTER_NAME: author.name,
          GIT_COMMITTER_EMAIL: author.email,
          GIT_COMMITTER_DATE: date,
        },
      });
      if (!made) throw new Error(`git could not write "${message}"`);
      return made.toString().trim();
    },
    close() {
      objects.close();
      rmSync(path, { recursive: true, force: true });
    },
  };
}
